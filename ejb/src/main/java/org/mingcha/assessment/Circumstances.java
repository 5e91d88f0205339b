package org.mingcha.assessment;

import java.io.Serializable;
import org.mingcha.penalty.discretion.Exemption;

/**
 * What may speak for imposing nothing (不予处罚的情形), as far as the handlers found it; how often the party was punished before, the
 * system knows itself.
 *
 * @param slight whether the breach was slight (轻微)
 * @param correctedInTime whether it was put right in time (及时改正)
 * @param harm null when not looked into, which counts as more than slight
 * @param proofOfNoFault what the party proved against its fault (没有主观过错); null for nothing
 * @param lawProvidesOtherwise whether the rule punishes without fault
 */
public record Circumstances(boolean slight, boolean correctedInTime, Exemption.Harm harm, String proofOfNoFault,
    boolean lawProvidesOtherwise) implements Serializable {

  public static final Circumstances NONE = new Circumstances(false, false, null, null, false);

  Exemption.Facts facts(Integer age, int earlierDecisions) {
    return new Exemption.Facts(age, slight, correctedInTime, harm == null ? Exemption.Harm.MORE : harm, earlierDecisions, proofOfNoFault,
        lawProvidesOtherwise);
  }
}

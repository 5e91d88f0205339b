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
 * @param proofOfIncapacity the record of an expert that the party could not judge or control what it did (不能辨认或者不能控制自己行为
 *     的鉴定意见等); null for nothing
 */
public record Circumstances(boolean slight, boolean correctedInTime, Exemption.Harm harm, String proofOfNoFault,
    boolean lawProvidesOtherwise, String proofOfIncapacity) implements Serializable {

  public static final Circumstances NONE = new Circumstances(false, false, null, null, false, null);

  Exemption.Facts facts(Integer age, int earlierDecisions, boolean timeBarred) {
    return new Exemption.Facts(age, slight, correctedInTime, harm == null ? Exemption.Harm.MORE : harm, earlierDecisions, proofOfNoFault,
        lawProvidesOtherwise, proofOfIncapacity, timeBarred);
  }
}

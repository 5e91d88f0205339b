package org.mingcha.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Faults;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.penalty.discretion.Exemption.Harm;

/**
 * What decides whether there is a penalty at all, asked at the place before one is told (是否不予处罚).
 *
 * @param age completed years of a natural person on the day of the act; null for others
 * @param slight whether the breach is slight (轻微)
 * @param correctedInTime whether it was put right in time (及时改正)
 * @param harm how much harm was done; null where nobody asked, as in drafts of old
 * @param proofOfNoFault what the party proved against its fault; null for nothing
 * @param lawProvidesOtherwise whether the rule punishes without fault
 */
@Embeddable
@Basis({"APL@2021:30", "APL@2021:33"})
public record Circumstances(Integer age, boolean slight, @Column(name = "corrected") boolean correctedInTime,
    @Enumerated(EnumType.STRING) Harm harm, @Column(name = "no_fault_proof") String proofOfNoFault,
    @Column(name = "strict_liability") boolean lawProvidesOtherwise) implements Serializable {

  private static final int OLDEST = 150;

  void faultsInto(Faults faults, boolean person) {
    faults.given("/harm", harm).demand(!person || age != null, "/age", "summary.age")
        .demand(age == null || age >= 0 && age <= OLDEST, "/age", "summary.age");
  }

  boolean asked() {
    return harm != null;
  }

  /** Whether somebody could not judge what it did, an expert has to say: that is nothing for the spot. */
  Exemption.Facts facts(int earlierDecisions, boolean timeBarred) {
    return new Exemption.Facts(age, slight, correctedInTime, harm, earlierDecisions, proofOfNoFault, lawProvidesOtherwise, null, timeBarred);
  }
}

package org.mingcha.penalty.discretion;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;

/** When no penalty is imposed although there was a breach (不予行政处罚), and whether that is the bureau's choice. */
public enum Exemption {
  /** 不满十四周岁 */
  @Basis("APL@2021:30")
  UNDER_AGE("APL@2021:30", true) {
    @Override
    boolean open(Facts facts) {
      return facts.age() != null && facts.age() < AGE_OF_PENALTY;
    }
  },
  /** 精神病人、智力残疾人在不能辨认或者不能控制自己行为时 */
  @Basis("APL@2021:31")
  INCAPABLE("APL@2021:31", true) {
    @Override
    boolean open(Facts facts) {
      return told(facts.proofOfIncapacity());
    }
  },
  /** 超过处罚时效才被发现 */
  @Basis("APL@2021:36")
  TIME_BARRED("APL@2021:36", true) {
    @Override
    boolean open(Facts facts) {
      return facts.timeBarred();
    }
  },
  /** 轻微并及时改正，没有造成危害后果 */
  @Basis("APL@2021:33")
  SLIGHT_AND_CORRECTED("APL@2021:33", true) {
    @Override
    boolean open(Facts facts) {
      return facts.slight() && facts.correctedInTime() && facts.harm() == Harm.NONE;
    }
  },
  /** 初次违法且后果轻微并及时改正 */
  @Basis("APL@2021:33")
  FIRST_VIOLATION("APL@2021:33", false) {
    @Override
    boolean open(Facts facts) {
      return facts.earlierDecisions() == 0 && facts.correctedInTime() && facts.harm() != Harm.MORE;
    }
  },
  /** 有证据足以证明没有主观过错，法律、行政法规另有规定的除外 */
  @Basis("APL@2021:33")
  NO_FAULT("APL@2021:33", true) {
    @Override
    boolean open(Facts facts) {
      return told(facts.proofOfNoFault()) && !facts.lawProvidesOtherwise();
    }
  };

  private static final int AGE_OF_PENALTY = 14;

  /** How much harm was done (危害后果). */
  public enum Harm { NONE, SLIGHT, MORE }

  /**
   * What the question turns on.
   *
   * @param age completed years on the day of the act; null when of age
   * @param slight whether the breach was slight (轻微)
   * @param correctedInTime whether it was put right in time (及时改正)
   * @param earlierDecisions how many penalties the party has had before, in the whole country as far as is known
   * @param proofOfNoFault what the party proved; null for nothing
   * @param lawProvidesOtherwise whether the rule punishes without fault
   * @param proofOfIncapacity the record of an expert that the party could not judge or control what it did; null for nothing
   * @param timeBarred whether the act was found out too late
   */
  public record Facts(Integer age, boolean slight, boolean correctedInTime, Harm harm, int earlierDecisions, String proofOfNoFault,
      boolean lawProvidesOtherwise, String proofOfIncapacity, boolean timeBarred) implements Serializable {}

  private final String basis;
  private final boolean mandatory;

  Exemption(String basis, boolean mandatory) {
    this.basis = basis;
    this.mandatory = mandatory;
  }

  abstract boolean open(Facts facts);

  private static boolean told(String proof) {
    return proof != null && !proof.isBlank();
  }

  /** Whether the party must not be punished (不予), not only may go unpunished (可以不予). */
  public boolean mandatory() {
    return mandatory;
  }

  public Citation basis() {
    return Citation.of(basis);
  }

  /** Those whose conditions are met; with a mandatory one among them nothing can be imposed. */
  public static List<Exemption> openFor(Facts facts) {
    return Arrays.stream(values()).filter(exemption -> exemption.open(facts)).toList();
  }

  /**
   * Refuses an exemption whose conditions are not met, one that the bureau chooses (可以不予) where the law itself leaves it no choice
   * (不予), or one without education.
   *
   * @param education how the party was taught (教育), which goes on record
   */
  @Basis({"APL@2021:30", "APL@2021:31", "APL@2021:33", "APL@2021:36", "SAMR-PROC@2022:61"})
  public void demand(Facts facts, String education) {
    if (!open(facts)) {
      throw new RuleRefused("penalty.not-exempt", basis(), Map.of());
    }
    if (!mandatory) {
      openFor(facts).stream().filter(Exemption::mandatory).findFirst().ifPresent(due -> {
        throw new RuleRefused("penalty.exempt-by-law", due.basis(), Map.of("due", due.name()));
      });
    }
    if (!told(education)) {
      throw new RuleRefused("penalty.education-missing", Citation.of("APL@2021:33"), Map.of());
    }
  }

  /** Refuses a penalty where the law demands that none is imposed. */
  @Basis({"APL@2021:30", "APL@2021:31", "APL@2021:33", "APL@2021:36"})
  public static void demandPunishable(Facts facts) {
    openFor(facts).stream().filter(Exemption::mandatory).findFirst().ifPresent(exemption -> {
      throw new RuleRefused("penalty.exempt", exemption.basis(), Map.of());
    });
  }
}

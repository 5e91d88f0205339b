package org.mingcha.penalty.publicity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long penalties stay public (公示期). Two regimes stand side by side and neither is verified: three months and three years of the
 * rules on publicity (45号令), and the classes of the rules on the repair of credit (信用修复). So nothing of it stands in code; the
 * figures of the release are in {@code law/penalty-settings.json}, and provinces set their own.
 *
 * @param runsFrom from which day on they are reckoned
 */
public record PublicityPeriods(From runsFrom, Map<CreditClass, Period> periods) implements Serializable {

  /** What the periods are reckoned from. */
  public enum From {
    /** 作出处罚决定之日 */
    DECISION,
    /** 公示之日 */
    PUBLICATION
  }

  /**
   * Of one class, in months.
   *
   * @param least before which publicity is not ended early (最短公示期)
   * @param longest after which it ends by itself (最长公示期)
   */
  public record Period(int least, int longest) implements Serializable {

    private static final int MOST = 600;

    public Period {
      if (least < 0 || longest < 1 || least > longest || longest > MOST) {
        throw new IllegalArgumentException("publicity of " + least + " to " + longest + " months");
      }
    }
  }

  public PublicityPeriods {
    if (runsFrom == null || periods.size() != CreditClass.values().length) {
      throw new IllegalArgumentException("publicity periods");
    }
    periods = new EnumMap<>(periods);
  }

  /** The last day on which a penalty of that class is public. */
  public LocalDate lastDay(CreditClass credit, LocalDate decidedOn, LocalDate publishedOn) {
    return from(decidedOn, publishedOn).plusMonths(periods.get(credit).longest());
  }

  /** The first day on which its publicity may be ended early. */
  public LocalDate endableFrom(CreditClass credit, LocalDate decidedOn, LocalDate publishedOn) {
    return from(decidedOn, publishedOn).plusMonths(periods.get(credit).least());
  }

  /** Of one class. */
  public Period of(CreditClass credit) {
    return periods.get(credit);
  }

  private LocalDate from(LocalDate decidedOn, LocalDate publishedOn) {
    return runsFrom == From.DECISION ? decidedOn : publishedOn;
  }
}

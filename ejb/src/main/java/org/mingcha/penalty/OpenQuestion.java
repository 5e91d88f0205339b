package org.mingcha.penalty;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingcha.party.OperatorKind;

/** What the law leaves open and no bureau's software may settle (有争议的法律问题). How each is handled is {@link PenaltySettings}. */
public enum OpenQuestion {
  /** 自建网站、平台自营能否直接适用以平台内经营者为主语的罚则 */
  LQ_1,
  /** 第26条所称有关法律法规 */
  LQ_2,
  /** 第31条：情节严重是否须先责令改正；处置并报告与处置或者报告 */
  LQ_3,
  /** 第32条是否包含第17条第2款、第3款 */
  LQ_4,
  /** 冒用、租借生产许可证适用哪一条 */
  LQ_5,
  /** 个体工商户的听证门槛 */
  LQ_6,
  /** 施行前开始、持续到施行后的行为 */
  LQ_7;

  /** How the question is handled until somebody settles it. */
  public enum Handling {
    /** 强制法制审核，并书面说明理由 */
    REVIEW,
    /** 不得适用 */
    BARRED,
    /** 本省已有定论，无须审核 */
    SETTLED
  }

  /** As the law office writes it: {@code LQ-1}. */
  public String id() {
    return name().replace('_', '-');
  }

  public static OpenQuestion of(String id) {
    return valueOf(id.replace('-', '_'));
  }

  /** Those that a rule raises for an act; how each is handled, the settings say. */
  static Set<OpenQuestion> raisedBy(RuleCondition.Case on) {
    return Arrays.stream(values()).filter(question -> question.raises(on)).collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean raises(RuleCondition.Case on) {
    var act = on.facts().act();
    var touched = on.rule().questions().contains(this);
    return switch (this) {
      case LQ_1 -> touched && on.facts().offender().onlyByArticle36(on.rule());
      case LQ_2 -> touched;
      case LQ_3 -> touched && (oneOfTwo(act) || seriousWithoutOrder(on));
      case LQ_4 -> touched && (act.conducts().contains(Conduct.NO_REMINDER) || act.conducts().contains(Conduct.NO_MEASURE));
      case LQ_5 -> touched && act.conducts().contains(Conduct.LICENCE_FRAUD)
          && (act.subtype() == Subtype.MISUSE || act.subtype() == Subtype.BORROW);
      case LQ_6 -> on.facts().offender().kind() == OperatorKind.INDIVIDUAL_BUSINESS;
      case LQ_7 -> on.law().unsettled();
    };
  }

  /** Dealt with but not reported, or the other way round: the order says "and", the law behind it "or". */
  private static boolean oneOfTwo(Act act) {
    return act.conducts().contains(Conduct.NO_DISPOSAL) != act.conducts().contains(Conduct.NO_REPORT);
  }

  private static boolean seriousWithoutOrder(RuleCondition.Case on) {
    return on.facts().act().serious()
        && BranchCondition.RECTIFIED_FIRST.against(on.rule(), on.rule().ordinary(), on.facts()).isPresent();
  }
}

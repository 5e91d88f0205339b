package org.mingcha.result;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.sampling.Conclusion;
import org.mingcha.sampling.SamplingSettings;

/**
 * A producer or seller objects to a result (异议、复检申请), and what became of it.
 *
 * @param madeOn day on which the bureau received it
 * @param outcome null until it is decided, as are the components after it; the last two are null without a re-test
 */
@Embeddable
public record Objection(@Enumerated(EnumType.STRING) Recipient objector, LocalDate madeOn,
    @Enumerated(EnumType.STRING) Ground ground, String reason,
    @Enumerated(EnumType.STRING) Outcome outcome, LocalDate decidedOn, String retestLaboratory,
    String retestReport) implements Serializable {

  /** An objection that nobody has decided yet. */
  public static Objection made(Recipient objector, LocalDate on, Ground ground, String reason) {
    return new Objection(objector, on, ground, reason, null, null, null, null);
  }

  /** The same, decided so on that day. */
  public Objection decided(Decision decision, LocalDate on) {
    return new Objection(objector, madeOn, ground, reason, decision.outcome(), on, decision.retestLaboratory(),
        decision.retestReport());
  }

  /** What an objection is directed against (异议内容). */
  public enum Ground {
    /** 抽样过程 */
    SAMPLING,
    /** 样品真实性 */
    SAMPLE_IDENTITY,
    /** 检验结论 */
    CONCLUSION
  }

  /** What became of an objection (异议处理结果). */
  public enum Outcome {
    /** 异议不成立，维持原结论 */
    REJECTED,
    /** 复检与初检一致，维持原结论 */
    RETEST_AGREES,
    /** 复检与初检不一致，改为合格 */
    RETEST_DIFFERS;

    /** Whether another laboratory has tested the spare sample. */
    public boolean retested() {
      return this != REJECTED;
    }
  }

  /** What is decided on an objection; laboratory and report of the re-test, where there was one. */
  public record Decision(Outcome outcome, String retestLaboratory, String retestReport, String opinion) {

    /** What is wrong with the decision: a re-test without its report, by the first laboratory, or without anything to change. */
    public List<Violation> faults(String firstLaboratory, Conclusion conclusion, SamplingSettings settings) {
      var faults = new ArrayList<Violation>();
      if (outcome.retested()) {
        demand(told(retestLaboratory), "/retestLaboratory", "required", faults);
        demand(told(retestReport), "/retestReport", "required", faults);
        demand(!settings.otherLaboratoryForRetest() || retestLaboratory == null || !retestLaboratory.strip().equals(firstLaboratory.strip()),
            "/retestLaboratory", "spotcheck.same-laboratory", faults);
      } else {
        demand(!told(retestLaboratory) && !told(retestReport), "/outcome", "spotcheck.no-retest", faults);
      }
      demand(outcome != Outcome.RETEST_DIFFERS || conclusion == Conclusion.FAILED, "/outcome", "spotcheck.nothing-to-change", faults);
      return faults;
    }

    private static void demand(boolean right, String pointer, String otherwise, List<Violation> faults) {
      if (!right) {
        faults.add(Violation.of(pointer, otherwise));
      }
    }

    private static boolean told(String text) {
      return text != null && !text.isBlank();
    }
  }
}

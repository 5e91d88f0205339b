package org.mingcha.enforcement.content;

import static org.mingcha.enforcement.content.PenaltyWords.WORDS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperWords;
import org.mingcha.kernel.Citation;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.view.StepView;

/** The sheets of what the leader decided on the course of a case (行政处罚案件有关事项审批表), each of one step. */
public final class StepPapers {

  private static final List<String> MOVES = List.of("suspend", "resume", "terminate", "extend", "extend-by-panel", "extend-review",
      "transfer", "transfer-to-police", "close-otherwise");

  private StepPapers() {}

  /** One for each such step, in order. */
  public static List<PaperOffer> of(Matter aCase) {
    var offers = new ArrayList<PaperOffer>();
    var times = new HashMap<String, Integer>();
    for (var step : aCase.stepsNamed(MOVES)) {
      var what = WORDS.of("step." + step.move());
      int time = times.merge(step.move(), 1, Integer::sum);
      offers.add(PaperOffer.of(PaperType.MATTER_APPROVAL, sheet(aCase, step, what))
          .about(time == 1 ? what : WORDS.of("again", what, time)).approved(step.move(), step.at()));
    }
    return offers;
  }

  /** A ground in the words of the law, and what was said of it. */
  public static String because(String ground, String reason) {
    return WORDS.of("because", WORDS.of(ground), reason);
  }

  private static PaperContent sheet(Matter aCase, StepView step, String what) {
    return PaperContent.of("").with("cause", PaperWords.cause(aCase)).with("party", PenaltyWords.names(aCase)).with("matter", what)
        .with("grounds", step.note()).with("basis", PaperWords.article(Citation.of(step.basis())))
        .with("handlers", PaperWords.officers(aCase.handlers())).with("leader", PaperWords.signature(step));
  }
}

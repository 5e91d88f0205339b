package org.mingcha.volume;

import java.util.ArrayList;
import java.util.List;
import org.mingcha.decision.Decision;
import org.mingcha.document.PaperWords;
import org.mingcha.document.volume.VolumeCover;
import org.mingcha.enforcement.CaseView;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.view.StepView;

/** What a case knows of the cover of its volumes: the archive's number and retention, who filed them, what was decided. */
final class CaseCover {

  private static final PaperWords WORDS = PaperWords.in(CaseCover.class, "/volume/papers.properties");

  private CaseCover() {}

  static VolumeCover of(CaseView aCase) {
    var archive = aCase.facts().archive();
    var decisions = aCase.facts().decisions();
    var result = decisions.isEmpty() ? null : result(decisions.get(decisions.size() - 1));
    if (archive == null) {
      return new VolumeCover(null, null, null, null, null, result);
    }
    return new VolumeCover(archive.volumeNo(), archive.retention().name(), archive.archivedOn(),
        aCase.file().matter().steps().stream().filter(step -> step.move().equals("archive")).map(StepView::name)
            .reduce((earlier, later) -> later).orElse(null),
        archive.checker(), result);
  }

  private static String result(Decision decision) {
    return decision.penalty() ? sanctions(decision.imposition()) : WORDS.of("no-penalty");
  }

  private static String sanctions(Imposition imposed) {
    var parts = new ArrayList<String>();
    imposed.sanctions().list().forEach(sanction -> parts.add(WORDS.of(sanction.name())));
    sum(parts, "fine", imposed.fine());
    sum(parts, "gains", imposed.confiscatedGains());
    sum(parts, "goods", imposed.confiscatedGoods());
    return String.join("；", parts);
  }

  private static void sum(List<String> parts, String what, Yuan sum) {
    if (sum != null && sum.amount().signum() > 0) {
      parts.add(WORDS.of(what, PaperWords.yuan(sum)));
    }
  }
}

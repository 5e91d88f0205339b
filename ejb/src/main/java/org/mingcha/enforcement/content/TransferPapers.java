package org.mingcha.enforcement.content;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mingcha.decision.Decisions;
import org.mingcha.decision.Transferral;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperWords;
import org.mingcha.enforcement.ClosingReport;
import org.mingcha.kernel.Citation;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;

/** The letters by which a case goes to another authority or to the police (案件移送函、涉嫌犯罪案件移送书). */
public final class TransferPapers {

  private static final Citation BASIS = Citation.of("SAMR-PROC@2022:17");

  private TransferPapers() {}

  /**
   * The letter to the authority that has the case, or to one that may get it; to the police where a crime was reported.
   *
   * @param closing the report of the investigation, null when there is none
   * @param materials what goes with it
   */
  public static List<PaperOffer> of(Matter aCase, Decisions decisions, ClosingReport closing, Supplier<List<Map<String, String>>> materials) {
    var to = decisions.transferral();
    if (to == null ? decisions.suspicionOpen() : to.to() == Transferral.To.POLICE) {
      return List.of(new PaperOffer(PaperType.CRIMINAL_TRANSFER, () -> police(aCase, decisions, closing, materials.get()), "transfer-to-police", null, null));
    }
    return List.of(new PaperOffer(PaperType.CASE_TRANSFER, () -> department(aCase, to, closing, materials.get()), "transfer", null, null));
  }

  private static PaperContent department(Matter aCase, Transferral to, ClosingReport closing, List<Map<String, String>> materials) {
    var content = PaperContent.of("").with("cause", PaperWords.cause(aCase)).with("party", PenaltyWords.names(aCase))
        .with("summary", closing == null ? "" : closing.findings()).with("basis", PaperWords.article(BASIS));
    content = materials.isEmpty() ? content : content.rows("materials", materials);
    return to == null ? content : content.to(to.authority()).with("grounds", to.reason());
  }

  private static PaperContent police(Matter aCase, Decisions decisions, ClosingReport closing, List<Map<String, String>> materials) {
    var to = decisions.transferral();
    var content = PaperContent.of("").with("party", PenaltyWords.names(aCase))
        .with("facts", closing == null ? to == null ? "" : to.reason() : closing.findings())
        .with("offence", decisions.suspicion() == null ? "" : decisions.suspicion().suspicion().strip().replaceFirst("^涉嫌", ""));
    content = materials.isEmpty() ? content : content.rows("evidence", materials);
    return to == null ? content : content.to(to.authority());
  }
}

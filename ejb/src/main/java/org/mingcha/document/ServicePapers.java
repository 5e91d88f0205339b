package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.kernel.Basis;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;

/** The papers by which others are served (送达回证、公告): every kind of matter has them once something waits to be served. */
@ApplicationScoped
@Basis({"SAMR-PROC@2022:81", "SAMR-PROC@2022:82"})
class ServicePapers implements PaperSource {

  @Inject private Documents documents;

  @Override
  public List<PaperOffer> offers(Matter matter) {
    var waiting = documents.of(matter.ref()).stream().filter(document -> document.outward() && document.issue() != null
        && (document.state() == DocumentState.ISSUED || document.state() == DocumentState.SERVED)).map(Document::row).toList();
    if (waiting.isEmpty()) {
      return List.of();
    }
    return List.of(PaperOffer.of(PaperType.SERVICE_RECEIPT, receipt(matter, waiting)),
        PaperOffer.of(PaperType.SERVICE_ANNOUNCEMENT, announcement(matter, waiting)));
  }

  private static PaperContent receipt(Matter matter, List<DocumentRow> papers) {
    return PaperContent.of("").with("recipient", recipient(matter))
        .with("servers", PaperWords.officers(matter.handlers()))
        .rows("documents", papers.stream().map(paper -> Map.of("name", paper.title(), "number", text(paper.number()), "copies", "1")).toList());
  }

  private static PaperContent announcement(Matter matter, List<DocumentRow> papers) {
    return PaperContent.of("").to(recipient(matter))
        .rows("documents", papers.stream().map(paper -> Map.of("name", paper.title(), "number", text(paper.number()))).toList());
  }

  private static String recipient(Matter matter) {
    return matter.parties().stream().map(InvolvedParty::name).collect(Collectors.joining("、"));
  }

  private static String text(String number) {
    return number == null ? "" : number;
  }
}

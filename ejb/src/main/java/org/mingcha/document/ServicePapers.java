package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Basis;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;

/**
 * The papers by which others are served (送达回证、公告): every kind of matter has them once something waits to be served. A receipt is
 * about what is handed over together to one recipient: all that waits, or what was served on one day in one way and has no receipt yet.
 */
@ApplicationScoped
@Basis({"SAMR-PROC@2022:81", "SAMR-PROC@2022:82"})
class ServicePapers implements PaperSource {

  private static final PaperWords WORDS = PaperWords.in(ServicePapers.class, "/document/service.properties");
  private static final Set<DocumentState> TO_SERVE = Set.of(DocumentState.ISSUED, DocumentState.SERVED);
  private static final Set<DocumentState> GIVEN_UP = Set.of(DocumentState.DROPPED, DocumentState.VOID);

  @Inject private Documents documents;

  @Override
  public List<PaperOffer> offers(Matter matter) {
    return offers(matter, documents.of(matter.ref()));
  }

  private static List<PaperOffer> offers(Matter matter, List<Document> all) {
    var party = matter.parties().stream().map(InvolvedParty::name).collect(Collectors.joining("、"));
    var offers = new ArrayList<PaperOffer>();
    receipts(all, party).forEach((about, papers) ->
        offers.add(PaperOffer.of(PaperType.SERVICE_RECEIPT, receipt(matter, recipient(papers.get(0), party), papers)).about(about)));
    var waiting = addressed(all).filter(paper -> paper.state() == DocumentState.ISSUED)
        .collect(Collectors.groupingBy(paper -> recipient(paper, party), LinkedHashMap::new, Collectors.toList()));
    waiting.forEach((recipient, papers) -> {
      var announcement = PaperOffer.of(PaperType.SERVICE_ANNOUNCEMENT, announcement(recipient, papers));
      offers.add(waiting.size() == 1 ? announcement : announcement.about(recipient));
    });
    return offers;
  }

  /** The papers of each receipt that may be made out, by what it is about; one that is not addressed to the party says to whom. */
  static Map<String, List<Document>> receipts(List<Document> all, String party) {
    var receipted = all.stream().filter(one -> one.type() == PaperType.SERVICE_RECEIPT && !GIVEN_UP.contains(one.state()))
        .flatMap(one -> one.content().numbers().stream()).collect(Collectors.toSet());
    return addressed(all).filter(paper -> !receipted.contains(paper.issue().number()))
        .collect(Collectors.groupingBy(paper -> about(paper, party), LinkedHashMap::new, Collectors.toList()));
  }

  private static String about(Document paper, String party) {
    var recipient = recipient(paper, party);
    return recipient.equals(party) ? occasion(paper) : WORDS.of("to-another", occasion(paper), recipient);
  }

  /** To whom it goes: a letter to a platform, a carrier or another bureau is no paper of the party. */
  private static String recipient(Document paper, String party) {
    return paper.content().fields().getOrDefault(Content.ADDRESSEE, party).toString();
  }

  private static Stream<Document> addressed(List<Document> all) {
    return all.stream().filter(one -> one.type().addressed() && one.issue() != null && TO_SERVE.contains(one.state()));
  }

  private static String occasion(Document paper) {
    var service = paper.service();
    return service == null ? WORDS.of("waiting") : PaperWords.day(service.servedOn()) + WORDS.of(service.method().name());
  }

  private static PaperContent receipt(Matter matter, String recipient, List<Document> papers) {
    var content = PaperContent.of("").with("recipient", recipient).with("servers", PaperWords.officers(matter.handlers()))
        .rows("documents", papers.stream().map(Document::row).map(paper -> Map.of("name", paper.title(), "number", text(paper.number()), "copies", "1")).toList());
    var served = papers.get(0).service();
    return served == null ? content : served(content, served);
  }

  static PaperContent served(PaperContent content, ServiceRecord service) {
    return content.with("method", WORDS.of(service.method().name())).with("time", PaperWords.day(service.servedOn()))
        .with("received", text(service.receivedBy()));
  }

  private static PaperContent announcement(String recipient, List<Document> papers) {
    return PaperContent.of("").to(recipient)
        .rows("documents", papers.stream().map(Document::row).map(paper -> Map.of("name", paper.title(), "number", text(paper.number()))).toList());
  }

  private static String text(String said) {
    return said == null ? "" : said;
  }
}

package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.document.PaperWords;
import org.mingcha.kernel.Basis;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;

/** The papers of a lead: its register sheet, and the approval to file or not to file (案件来源登记表、立案/不予立案审批表). */
@ApplicationScoped
@Basis({"SAMR-PROC@2022:18", "SAMR-PROC@2022:19"})
class LeadPaperSource implements PaperSource {

  private static final PaperWords WORDS = PaperWords.in(LeadPaperSource.class, "/lead/papers.properties");

  @Override
  public List<PaperOffer> offers(Matter matter) {
    var offers = new ArrayList<PaperOffer>();
    if (matter instanceof Lead lead) {
      offers.add(PaperOffer.of(PaperType.LEAD_REGISTER, register(lead)));
      filing(lead).ifPresent(offers::add);
    }
    return offers;
  }

  /** One form for both answers; which one it is says what was proposed, or what the leader decided in its place. */
  private static Optional<PaperOffer> filing(Lead lead) {
    var facts = lead.facts();
    if (facts.filingReason() != null && lead.lastTaken("decline-filing") != null) {
      return Optional.of(new PaperOffer(PaperType.FILING_APPROVAL, sheet(lead, "not-filed", facts.filingReason())
          .with("conditions", ground(facts)), "decline-filing"));
    }
    if (facts.filingReason() != null) {
      return Optional.of(new PaperOffer(PaperType.FILING_APPROVAL, sheet(lead, "filed", facts.filingReason())
          .paragraphs("conditions", conditions(facts)), "approve-filing"));
    }
    return facts.notFilingReason() == null ? Optional.empty() : Optional.of(new PaperOffer(PaperType.FILING_APPROVAL,
        sheet(lead, "not-filed", facts.notFilingReason()).with("conditions", ground(facts)), "approve-not-filing"));
  }

  private static List<String> conditions(LeadFacts facts) {
    var lines = new ArrayList<>(List.of(WORDS.of("condition.evidence"), WORDS.of("condition.punishable"),
        WORDS.of("condition.jurisdiction"), WORDS.of("condition.limitation")));
    if (facts.jurisdictionReason() != null) {
      lines.add(WORDS.of("jurisdiction", facts.jurisdictionReason()));
    }
    return lines;
  }

  private static PaperContent register(Lead lead) {
    return PaperContent.of("").with("source", source(lead)).with("subject", parties(lead)).with("content", content(lead))
        .with("registered", PaperWords.day(lead.facts().receivedOn())).with("registrar", PaperWords.officers(lead.handlers()))
        .with("attachments", lead.facts().reference())
        .with("instruction", PaperWords.signature(lead, "approve-filing", "decline-filing", "approve-not-filing"));
  }

  private static PaperContent sheet(Lead lead, String title, String reason) {
    return PaperContent.of("").titled(WORDS.of("title." + title)).with("source", source(lead)).with("party", parties(lead))
        .with("identity", PaperWords.identities(lead)).with("verification", lead.facts().findings())
        .with("extension", PaperWords.signature(lead, "extend-verification")).with("proposal", reason)
        .with("handlers", PaperWords.officers(lead.handlers())).with("unit", unit(lead))
        .with("leader", PaperWords.signature(lead, "approve-filing", "decline-filing", "approve-not-filing"));
  }

  /** What the head of the unit said to this proposal, and not to one that was sent back. */
  private static String unit(Lead lead) {
    return lead.takenAfter("endorse-filing", "propose-filing") || lead.takenAfter("endorse-not-filing", "propose-not-filing")
        ? PaperWords.signature(lead, "endorse-filing", "endorse-not-filing") : "";
  }

  private static String ground(LeadFacts facts) {
    return facts.ground() == null ? "" : WORDS.of("ground." + facts.ground());
  }

  private static String content(Lead lead) {
    return lead.facts().description() == null ? lead.title() : lead.facts().description();
  }

  private static String source(Lead lead) {
    return WORDS.of("source." + lead.facts().source());
  }

  private static String parties(Lead lead) {
    return lead.parties().stream().map(InvolvedParty::name).collect(Collectors.joining("、"));
  }
}

package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
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
      if (lead.facts().filingReason() != null) {
        offers.add(new PaperOffer(PaperType.FILING_APPROVAL, filing(lead, "filed", lead.facts().filingReason())
            .paragraphs("conditions", List.of(WORDS.of("condition.evidence"), WORDS.of("condition.punishable"),
                WORDS.of("condition.jurisdiction"), WORDS.of("condition.limitation"))), "approve-filing"));
      } else if (lead.facts().notFilingReason() != null) {
        offers.add(new PaperOffer(PaperType.FILING_APPROVAL, filing(lead, "not-filed", lead.facts().notFilingReason()), "approve-not-filing"));
      }
    }
    return offers;
  }

  private static PaperContent register(Lead lead) {
    return PaperContent.of("").with("source", source(lead)).with("subject", parties(lead)).with("content", content(lead))
        .with("registered", PaperWords.day(lead.facts().receivedOn())).with("registrar", PaperWords.officers(lead.handlers()));
  }

  private static PaperContent filing(Lead lead, String title, String reason) {
    return PaperContent.of("").titled(WORDS.of("title." + title)).with("source", source(lead)).with("party", parties(lead))
        .with("verification", lead.facts().findings()).with("proposal", reason).with("handlers", PaperWords.officers(lead.handlers()));
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

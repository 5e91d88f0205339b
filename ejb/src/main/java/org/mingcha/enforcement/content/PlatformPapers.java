package org.mingcha.enforcement.content;

import static org.mingcha.enforcement.content.PenaltyWords.WORDS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.document.PaperWords;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.kernel.Basis;
import org.mingcha.lead.LeadDesk;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;

/**
 * What a bureau asks of a platform while it looks into a lead or a case (平台信息调取), or warns it and its shops of until that is over (风险预警).
 * The matter knows the parties; whoever drafts the paper says what is asked.
 */
@ApplicationScoped
@Basis({"SAMR-110@2025:17", "SAMR-110@2025:20"})
public class PlatformPapers implements PaperSource {

  private static final Set<String> KINDS = Set.of(LeadDesk.KIND, EnforcementDesk.KIND);

  @Override
  public List<PaperOffer> offers(Matter matter) {
    var offers = new ArrayList<PaperOffer>();
    if (KINDS.contains(matter.kind()) && matter.concludedBy() == null) {
      var platform = of(matter, Capacity.PLATFORM_OPERATOR).map(InvolvedParty::name).findFirst();
      var shops = of(matter, Capacity.IN_PLATFORM_OPERATOR).map(InvolvedParty::name).collect(Collectors.joining("、"));
      if (platform.isPresent() || !shops.isEmpty()) {
        if (matter.notInvestigatedBy() == null) {
          offers.add(PaperOffer.of(PaperType.DATA_REQUEST, to(platform).with("purpose", WORDS.of("purpose", PaperWords.cause(matter)))));
        }
        offers.add(PaperOffer.of(PaperType.RISK_WARNING, to(platform.or(() -> Optional.of(shops))).titled(WORDS.of("title.warning"))));
      }
    }
    return offers;
  }

  private static Stream<InvolvedParty> of(Matter matter, Capacity capacity) {
    return matter.parties().stream().filter(party -> capacity.name().equals(party.capacity()));
  }

  private static PaperContent to(Optional<String> whom) {
    return whom.map(name -> PaperContent.of("").to(name)).orElseGet(() -> PaperContent.of(""));
  }
}

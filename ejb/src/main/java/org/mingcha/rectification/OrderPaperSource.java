package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.calendar.DayUnit;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.document.PaperWords;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;

/** The papers of an order to correct: the notice itself, once the leader has signed, and the record of the last re-check. */
@ApplicationScoped
class OrderPaperSource implements PaperSource {

  private static final PaperWords WORDS = PaperWords.in(OrderPaperSource.class, "/rectification/papers.properties");
  private static final Set<String> BEFORE = Set.of(RectificationStage.DRAFTED.name(), RectificationStage.PROPOSED.name(),
      RectificationStage.WITHDRAWN.name());

  @Override
  public List<PaperOffer> offers(Matter matter) {
    var offers = new ArrayList<PaperOffer>();
    if (matter instanceof RectificationOrder order && !BEFORE.contains(order.stage())) {
      offers.add(new PaperOffer(PaperType.RECTIFICATION_ORDER, notice(order), "issue"));
      if (!order.facts().rechecks().isEmpty()) {
        offers.add(PaperOffer.of(PaperType.RECHECK_RECORD, recheck(order)));
      }
    }
    return offers;
  }

  @Override
  public Optional<PaperType> servedBy(SubjectRef matter, String move) {
    return matter.kind().equals(RectificationDesk.KIND) && move.equals("record-service") ? Optional.of(PaperType.RECTIFICATION_ORDER)
        : Optional.empty();
  }

  private static PaperContent notice(RectificationOrder order) {
    var facts = order.facts();
    return PaperContent.of("").to(party(order)).with("facts", facts.facts()).with("law", PaperWords.article(facts.breach().duty()))
        .with("basis", PaperWords.article(facts.breach().orderedBy())).with("demands", facts.demands())
        .with("deadline", WORDS.of("term." + (facts.termUnit() == DayUnit.WORKING ? "WORKING_DAY" : "DAY"), facts.termLength()))
        .with("recheck", WORDS.of("recheck"));
  }

  private static PaperContent recheck(RectificationOrder order) {
    var last = order.facts().rechecks().get(order.facts().rechecks().size() - 1);
    return PaperContent.of("").with("order", order.number()).with("party", party(order))
        .with("deadline", WORDS.of("term." + (order.facts().termUnit() == DayUnit.WORKING ? "WORKING_DAY" : "DAY"), order.facts().termLength()))
        .with("checked", PaperWords.day(last.checkedOn())).with("findings", last.findings())
        .with("result", WORDS.of("result." + last.result())).with("officers", String.join("、", last.officers()));
  }

  private static String party(RectificationOrder order) {
    return order.parties().get(0).name();
  }
}

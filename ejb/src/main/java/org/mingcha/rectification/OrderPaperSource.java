package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.calendar.DayUnit;
import org.mingcha.document.IssuedPapers;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.document.PaperWords;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;

/**
 * The papers of an order to correct: the notice itself, once the leader has signed, and the record of the last re-check. Orders in
 * matters of recall have a form of their own, and the sheet of what was checked (第30条).
 */
@ApplicationScoped
class OrderPaperSource implements PaperSource {

  private static final PaperWords WORDS = PaperWords.in(OrderPaperSource.class, "/rectification/papers.properties");
  private static final Set<String> BEFORE = Set.of(RectificationStage.DRAFTED.name(), RectificationStage.PROPOSED.name(),
      RectificationStage.WITHDRAWN.name());

  @Inject private IssuedPapers issued;
  @Inject private Officers officers;

  @Override
  public List<PaperOffer> offers(Matter matter) {
    var offers = new ArrayList<PaperOffer>();
    if (matter instanceof RectificationOrder order && !BEFORE.contains(order.stage())) {
      if (order.facts().breach().provincial()) {
        offers.add(new PaperOffer(PaperType.RECALL_RECTIFICATION_ORDER, demands(order), RectificationProcedure.ISSUE));
        offers.add(PaperOffer.of(PaperType.RECALL_CHECK, PaperContent.of("").with("operator", party(order))));
      } else {
        offers.add(new PaperOffer(PaperType.RECTIFICATION_ORDER, notice(order), RectificationProcedure.ISSUE));
      }
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
    var breach = order.facts().breach();
    return demands(order).with("law", PaperWords.article(breach.duty())).with("basis", PaperWords.article(breach.orderedBy()));
  }

  private static PaperContent demands(RectificationOrder order) {
    var facts = order.facts();
    return PaperContent.of("").to(party(order)).with("facts", facts.facts()).with("demands", facts.demands()).with("deadline", term(order, "term"))
        .with("recheck", WORDS.of("recheck"));
  }

  private static String term(RectificationOrder order, String said) {
    return WORDS.of(said + "." + (order.facts().termUnit() == DayUnit.WORKING ? "WORKING_DAY" : "DAY"), order.facts().termLength());
  }

  /** It names the order by the number of its paper; one that was made outside, by the matter's. */
  private PaperContent recheck(RectificationOrder order) {
    var paper = issued.number(order.ref(), PaperType.RECTIFICATION_ORDER, PaperType.RECALL_RECTIFICATION_ORDER);
    var last = order.facts().rechecks().get(order.facts().rechecks().size() - 1);
    return PaperContent.of("").with("order", paper.orElse(order.number())).with("party", party(order))
        .with("deadline", term(order, "ordered")).with("checked", PaperWords.day(last.checkedOn())).with("findings", last.findings())
        .with("result", WORDS.of("result." + last.result())).with("officers", PaperWords.officers(last.officers(), certified(order)));
  }

  /** The handlers, and whoever else of the bureau is the only one of that name: a re-check is signed with the numbers of two certificates. */
  private List<Handler> certified(RectificationOrder order) {
    var others = officers.of(order.bureau());
    return Stream.concat(order.handlers().stream(), others.stream()
        .filter(one -> others.stream().filter(other -> other.name().equals(one.name())).count() == 1)
        .map(one -> new Handler(one.user(), one.name(), one.certificate()))).toList();
  }

  private static String party(RectificationOrder order) {
    return order.parties().get(0).name();
  }
}

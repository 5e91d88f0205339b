package org.mingcha.execution.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.execution.Publicity;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.Rows;
import org.mingcha.kernel.Yuan;
import org.mingcha.procedure.Matter;

/** The summaries that are or were public, a table of its own: whoever reads it touches no case. */
@ApplicationScoped
public class PublishedDecisions {

  private static final String LIST = """
      select p.id, p.document_no, p.party, p.party_code, p.basis, p.conducts, p.fine, p.confiscated_gains, p.confiscated_goods,
        p.sanctions, p.bureau, b.name, b.name_en, p.decided_on, p.published_on, p.until_on
      from published_decision p join bureau b on b.code = p.bureau
      where p.id < :before and p.taken_down_on is null and p.until_on >= :today
        and (cast(:text as text) is null or p.searchable like :text or b.name like :text)
      order by p.id desc
      limit :rows""";

  @Inject private EntityManager em;

  /** Puts the summary of a decision up. */
  public void add(Matter aCase, DecisionSummary summary, Publicity published) {
    em.createNativeQuery("""
        insert into published_decision (id, case_no, document_no, party, party_code, basis, conducts, fine, confiscated_gains, confiscated_goods,
          sanctions, bureau, bureau_path, decided_on, published_on, until_on, searchable)
        values (nextval('published_decision_seq'), :no, :document, :party, :code, :basis, :conducts, :fine, :gains, :goods,
          :sanctions, :bureau, :path, :decided, :published, :until, :searchable)""")
        .setParameter("no", aCase.number()).setParameter("document", summary.documentNo()).setParameter("party", summary.party())
        .setParameter("code", summary.partyCode()).setParameter("basis", summary.basis()).setParameter("conducts", summary.conducts())
        .setParameter("fine", summary.fine() == null ? null : summary.fine().amount())
        .setParameter("gains", summary.confiscatedGains().amount()).setParameter("goods", summary.confiscatedGoods().amount())
        .setParameter("sanctions", summary.sanctions())
        .setParameter("bureau", aCase.bureau()).setParameter("path", aCase.bureauPath()).setParameter("decided", summary.decidedOn())
        .setParameter("published", published.doneOn()).setParameter("until", published.untilOn())
        .setParameter("searchable", summary.searchable())
        .executeUpdate();
  }

  /** Takes what is up of a case down: withdrawn, or ended. */
  public void takeDown(Matter aCase, LocalDate on) {
    em.createNativeQuery("update published_decision set taken_down_on = :day where case_no = :no and taken_down_on is null")
        .setParameter("day", on).setParameter("no", aCase.number()).executeUpdate();
  }

  /** What is public on that day. */
  Page<PublishedDecision> list(LocalDate today, String text, String cursor, int limit) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery(LIST, Tuple.class)
        .setParameter("before", cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor)).setParameter("today", today)
        .setParameter("text", Rows.contains(text)).setParameter("rows", limit + 1).getResultList();
    return Page.cut(rows.stream().map(PublishedDecisions::row).toList(), limit, decision -> String.valueOf(decision.id()));
  }

  private static PublishedDecision row(Tuple t) {
    return new PublishedDecision(t.get(0, Number.class).longValue(), text(t, 1), text(t, 2), text(t, 3), text(t, 4), DecisionSummary.names(text(t, 5)), yuan(t, 6),
        yuan(t, 7), yuan(t, 8), DecisionSummary.names(text(t, 9)), text(t, 10), text(t, 11), text(t, 12), Rows.day(t.get(13)), Rows.day(t.get(14)), Rows.day(t.get(15)));
  }

  private static Yuan yuan(Tuple t, int column) {
    var amount = t.get(column, BigDecimal.class);
    return amount == null ? null : new Yuan(amount);
  }

  private static String text(Tuple t, int column) {
    return t.get(column, String.class);
  }
}

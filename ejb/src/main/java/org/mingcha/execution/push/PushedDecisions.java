package org.mingcha.execution.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;

/** The decisions that were pushed from one bureau to another. */
@ApplicationScoped
class PushedDecisions {

  private static final String KIND = "pushed-decision";

  @Inject private EntityManager em;
  @Inject private Bureaus bureaus;

  void add(PushedDecision pushed) {
    em.persist(pushed);
  }

  void flush() {
    em.flush();
  }

  /** Those of a case that the deciding bureau has not taken back. */
  List<PushedDecision> holding(String caseNo) {
    return em.createQuery("select p from PushedDecision p where p.caseNo = :no and p.withdrawnOn is null order by p.id", PushedDecision.class)
        .setParameter("no", caseNo).getResultList();
  }

  /** One that was sent or received by the bureau; any other does not exist for it. */
  PushedDecision require(long id, String bureau) {
    return known(em.find(PushedDecision.class, id), id, bureau);
  }

  /** The same, kept from everybody else's commands until this one is done. */
  PushedDecision requireLocked(long id, String bureau) {
    return known(em.find(PushedDecision.class, id, LockModeType.PESSIMISTIC_WRITE), id, bureau);
  }

  PushedDecisionView view(PushedDecision pushed) {
    return views(List.of(pushed)).get(0);
  }

  /** One page, what is due soonest first; of one case where its number is given. */
  Page<PushedDecisionView> list(PushBox box, String bureau, PushState state, String caseNo, PushCursor from, int limit) {
    var rows = em.createQuery("""
        select p from PushedDecision p
        where p.%s = :bureau and (:state is null or p.state = :state) and (:no is null or p.caseNo = :no)
          and (coalesce(p.openUntil, :never) > :day or coalesce(p.openUntil, :never) = :day and p.id > :id)
        order by coalesce(p.openUntil, :never), p.id""".formatted(box == PushBox.SENT ? "sender" : "receiver"), PushedDecision.class)
        .setParameter("bureau", bureau).setParameter("state", state).setParameter("no", caseNo).setParameter("never", PushCursor.NEVER)
        .setParameter("day", from.day()).setParameter("id", from.id())
        .setMaxResults(limit + 1).getResultList();
    return Page.cut(views(rows), limit, PushCursor::after);
  }

  /** At how many the bureau has to do something. */
  int waiting(String bureau) {
    return em.createQuery("select count(p) from PushedDecision p where p.receiver = :bureau and p.openUntil is not null", Long.class)
        .setParameter("bureau", bureau).getSingleResult().intValue();
  }

  private List<PushedDecisionView> views(List<PushedDecision> rows) {
    var named = bureaus.among(rows.stream().flatMap(row -> Stream.of(row.sender(), row.receiver())).distinct().toList()).stream()
        .collect(Collectors.toMap(BureauView::code, Function.identity()));
    return rows.stream().map(row -> row.view(named.get(row.sender()), named.get(row.receiver()))).toList();
  }

  private static PushedDecision known(PushedDecision pushed, long id, String bureau) {
    if (pushed == null || !pushed.sender().equals(bureau) && !pushed.receiver().equals(bureau)) {
      throw new NotFound(KIND, String.valueOf(id));
    }
    return pushed;
  }
}

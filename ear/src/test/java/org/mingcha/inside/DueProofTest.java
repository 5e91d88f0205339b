package org.mingcha.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.DueProof;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.house.ServersRun;
import org.mingcha.kernel.SubjectRef;

@DisplayName("每夜核对：存的到期日就是算出的到期日（程序规定第80条）")
@ExtendWith({ServersRun.class, ArquillianExtension.class})
class DueProofTest {

  private static final SubjectRef LEAD = new SubjectRef("leads", "a-lead-for-the-proof");

  @Inject private UserTransaction transaction;
  @Inject private EntityManager em;
  @Inject private TimeLimits limits;
  @Inject private DueProof proof;
  @Inject private AuditChain audit;

  @Deployment
  static EnterpriseArchive shipped() {
    return Shipped.with(DueProofTest.class);
  }

  @Test
  @DisplayName("有人改动了存的日子：查出、改正、记入该事项的留痕")
  void aDayThatSomebodyMovedIsFoundPutRightAndRecorded() throws Exception {
    transaction.begin();
    try {
      em.createNativeQuery("select enter_scope('system:test', 'test')").getSingleResult();

      // given a limit whose stored day was moved behind the application's back
      var due = limits.start(LEAD, LimitKind.VERIFY_LEAD, LocalDate.of(2026, 9, 29), null).dueOn();
      em.flush();
      em.createNativeQuery("update time_limit set due_on = due_on + 30 where subject_no = :no")
          .setParameter("no", LEAD.number()).executeUpdate();
      em.clear();

      // when the proof runs
      var recount = proof.prove().orElseThrow();

      // then it finds that one and puts it right
      var moved = recount.moved().stream().filter(one -> one.subject().equals(LEAD)).findFirst().orElseThrow();
      assertEquals(due.plusDays(30), moved.before());
      assertEquals(due, moved.after());
      assertEquals(due.toString(), em.createNativeQuery("select cast(due_on as text) from time_limit where subject_no = :no")
          .setParameter("no", LEAD.number()).getSingleResult());
      assertTrue(audit.of(LEAD).stream().anyMatch(entry -> entry.action().equals("deadline-moved") && entry.user().equals("system:due-watch")));

      // and a second proof finds nothing more
      assertTrue(proof.prove().orElseThrow().moved().stream().noneMatch(one -> one.subject().equals(LEAD)));
    } finally {
      transaction.rollback();
    }
  }
}

package org.mingcha.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.audit.AuditChain;
import org.mingcha.house.ServersRun;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.outbox.Outbox;
import org.mingcha.procedure.MatterNumbers;

@DisplayName("一个命令一个事务：要么全部留下，要么什么都不留下")
@ExtendWith({ServersRun.class, ArquillianExtension.class})
class OneTransactionTest {

  @Inject private UserTransaction transaction;
  @Inject private EntityManager em;
  @Inject private AuditChain audit;
  @Inject private Outbox outbox;
  @Inject private MatterNumbers numbers;
  @Inject private Bureaus bureaus;
  @Inject private Clock clock;

  @Deployment
  static EnterpriseArchive shipped() {
    return Shipped.with(OneTransactionTest.class);
  }

  @Test
  @DisplayName("回滚之后，号码退回，审计与发件箱里都没有痕迹")
  void whatIsRolledBackLeavesNothing() throws Exception {
    // given a command that has taken a number and written its trail
    var subject = new SubjectRef("leads", "a-lead-that-never-was");
    begin();
    var taken = number();
    audit.record(subject, "open", Actor.system("test"), Map.of("number", taken));
    outbox.put("test", subject, Map.of());
    assertEquals(1, audit.of(subject).size());

    // when it is rolled back
    transaction.rollback();

    // then the trail is empty and the number is free again
    begin();
    assertTrue(audit.of(subject).isEmpty());
    assertEquals(taken, number());
    transaction.rollback();
  }

  @Test
  @DisplayName("提交之后，审计链上前后两条首尾相接")
  void committedEntriesHangTogether() throws Exception {
    // given two entries committed one after the other
    var subject = new SubjectRef("leads", "a-lead-with-two-entries");
    for (var action : new String[] {"open", "verify"}) {
      begin();
      audit.record(subject, action, Actor.system("test"), Map.of());
      transaction.commit();
    }

    // then they are numbered without a gap and no two digests are the same
    begin();
    var entries = audit.of(subject);
    transaction.rollback();
    assertEquals(1, entries.get(0).seq());
    assertEquals(2, entries.get(1).seq());
    assertTrue(!entries.get(0).hash().equals(entries.get(1).hash()));
  }

  /** A transaction of the test's own has no scope before it says for whom it works. */
  private void begin() throws Exception {
    transaction.begin();
    em.createNativeQuery("select enter_scope('system:test', 'test')").getSingleResult();
  }

  private String number() {
    return numbers.next(bureaus.require("330282"), "测", clock.instant());
  }
}

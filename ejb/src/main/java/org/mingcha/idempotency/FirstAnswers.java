package org.mingcha.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.mingcha.kernel.Conflict;

/**
 * Lets a command that is sent twice be done once. The key is taken in the command's own transaction: the same command at
 * the same time waits here until the first has ended, and a command that is refused leaves its key free.
 */
@ApplicationScoped
public class FirstAnswers {

  private EntityManager em;
  private Clock clock;

  protected FirstAnswers() {}

  @Inject
  FirstAnswers(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** The answer of the command, or the one that it got the first time. Refused (409) when the key stood for another. */
  @Transactional
  public FirstAnswer once(CommandKey key, Supplier<FirstAnswer> command) {
    if (!taken(key)) {
      return known(key);
    }
    var answer = command.get();
    keep(key, answer);
    return answer;
  }

  private boolean taken(CommandKey key) {
    return em.createNativeQuery("""
        insert into first_answer (caller, key, request_sm3, answered_at) values (:caller, :key, :sm3, :now)
        on conflict on constraint first_answer_pk do nothing""")
        .setParameter("caller", key.caller())
        .setParameter("key", key.key())
        .setParameter("sm3", key.requestSm3())
        .setParameter("now", clock.instant())
        .executeUpdate() == 1;
  }

  private FirstAnswer known(CommandKey key) {
    var row = (Tuple) em.createNativeQuery("""
        select request_sm3, status, etag, location, body from first_answer where caller = :caller and key = :key""", Tuple.class)
        .setParameter("caller", key.caller())
        .setParameter("key", key.key())
        .getSingleResult();
    if (!row.get(0).equals(key.requestSm3())) {
      throw new Conflict("idempotency.other-command", Map.of("key", key.key()));
    }
    return new FirstAnswer(((Number) row.get(1)).intValue(), (String) row.get(2), (String) row.get(3), (String) row.get(4));
  }

  private void keep(CommandKey key, FirstAnswer answer) {
    em.createNativeQuery("""
        update first_answer set status = :status, etag = :etag, location = :location, body = :body
        where caller = :caller and key = :key""")
        .setParameter("status", answer.status())
        .setParameter("etag", answer.etag())
        .setParameter("location", answer.location())
        .setParameter("body", answer.body())
        .setParameter("caller", key.caller())
        .setParameter("key", key.key())
        .executeUpdate();
  }
}

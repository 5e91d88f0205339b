package org.mingcha.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mingcha.kernel.SubjectRef;

/** Remembers when each signer last looked at what is to be signed; the row is the signer's own and nobody else reads it. */
@ApplicationScoped
public class SignerLooks {

  /** Whoever opens the page again within this time has not been away. */
  static final Duration SITTING = Duration.ofMinutes(15);

  private EntityManager em;
  private Clock clock;

  protected SignerLooks() {}

  @Inject
  SignerLooks(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** Notes that the signer looks now; answers when the look before this one was, and nothing at the first. */
  public Optional<Instant> look(SubjectRef subject, String signer) {
    var now = clock.instant();
    var before = em.createNativeQuery("""
        insert into approval_look (login, subject_kind, subject_no, looked_at) values (:signer, :kind, :number, :now)
        on conflict on constraint approval_look_pk do update set looked_at = excluded.looked_at,
          before_that = case when approval_look.looked_at < :sitting then approval_look.looked_at else approval_look.before_that end
        returning before_that""", Instant.class)
        .setParameter("signer", signer)
        .setParameter("kind", subject.kind())
        .setParameter("number", subject.number())
        .setParameter("now", now)
        .setParameter("sitting", now.minus(SITTING))
        .getResultList();
    return Optional.ofNullable((Instant) before.get(0));
  }
}

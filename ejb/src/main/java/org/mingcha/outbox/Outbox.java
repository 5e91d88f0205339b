package org.mingcha.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.mingcha.kernel.Batch;
import org.mingcha.kernel.CanonicalJson;
import org.mingcha.kernel.DatabaseFailed;
import org.mingcha.kernel.SubjectRef;

/** Takes news for outside in the transaction of the command; {@link Relay} carries it out afterwards. */
@ApplicationScoped
public class Outbox {

  private EntityManager em;
  private Clock clock;
  private DataSource database;

  protected Outbox() {}

  @Inject
  Outbox(EntityManager em, DataSource database, Clock clock) {
    this.em = em;
    this.database = database;
    this.clock = clock;
  }

  public void put(String topic, SubjectRef subject, Map<String, ?> payload) {
    em.persist(OutboxEntry.of(topic, subject, CanonicalJson.of(payload), clock.instant()));
  }

  /** Takes one piece of news for each subject, in this order, in one statement. */
  public void putAll(String topic, List<SubjectRef> subjects, Function<SubjectRef, Map<String, ?>> payload) {
    try (var connection = database.getConnection(); var insert = connection.prepareStatement("""
        insert into outbox_entry (id, topic, subject_kind, subject_no, payload, created_at, attempts)
        select nextval('outbox_entry_seq'), ?, e.kind, e.no, e.payload, ?, 0
        from unnest(?::text[], ?::text[], ?::text[]) as e(kind, no, payload)""")) {
      new Batch<>(insert, subjects).all(topic).all(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
          .text(SubjectRef::kind).text(SubjectRef::number).text(subject -> CanonicalJson.of(payload.apply(subject)));
      insert.executeUpdate();
    } catch (SQLException failed) {
      throw new DatabaseFailed(failed);
    }
  }
}

package org.mingcha.outbox;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.mingcha.kernel.SystemScope;

/**
 * Carries news to the address in {@code OUTBOX_URL}, at least once and in order; a receiver that is down gets them
 * later. Without an address the news waits in the table. Of many nodes one carries at a time, or the order would break.
 */
@Singleton
public class Relay {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final String ADDRESS = System.getenv("OUTBOX_URL");
  private static final int BATCH = 50;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Inject private EntityManager em;
  @Inject private Clock clock;

  @SystemScope("outbox-relay")
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void carry() {
    if (ADDRESS == null || ADDRESS.isBlank() || !myTurn()) {
      return;
    }
    for (var entry : waiting()) {
      if (!delivered(entry)) {
        entry.failed();
        return;
      }
      entry.sent(clock.instant());
    }
  }

  private boolean myTurn() {
    return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('outbox'))", Boolean.class)
        .getSingleResult();
  }

  private List<OutboxEntry> waiting() {
    return em.createQuery("select e from OutboxEntry e where e.sentAt is null order by e.id", OutboxEntry.class)
        .setMaxResults(BATCH).getResultList();
  }

  private boolean delivered(OutboxEntry entry) {
    var request = HttpRequest.newBuilder(URI.create(ADDRESS)).timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("Mingcha-Topic", entry.topic())
        .header("Mingcha-Delivery", String.valueOf(entry.id()))
        .POST(HttpRequest.BodyPublishers.ofString(entry.payload())).build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
    } catch (IOException unreachable) {
      LOG.warnf("outbox %s not delivered: %s", entry.id(), unreachable.getMessage());
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

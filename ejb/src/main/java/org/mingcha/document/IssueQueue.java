package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;

/**
 * Where papers wait to be issued, before they hold anything: papers of one type are issued one after the other, and fifty that wait
 * for the series with a connection each would leave none for anybody else.
 */
@ApplicationScoped
public class IssueQueue {

  private static final int AT_ONCE = 3;

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private DocumentDesk desk;

  protected IssueQueue() {}

  @Inject
  IssueQueue(DocumentDesk desk) {
    this.desk = desk;
  }

  /** As {@link DocumentDesk#issue}, when it is this paper's turn. */
  public DocumentView issue(long id, int version) {
    places.acquireUninterruptibly();
    try {
      return desk.issue(id, version);
    } finally {
      places.release();
    }
  }
}

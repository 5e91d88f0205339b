package org.mingcha.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;

/**
 * Reports of one platform that wait for the commit before theirs. One of them goes ahead with all that wait, and then calls
 * the next; the others sleep until their verdict is there, and are woken once.
 */
final class WaitingLine {

  private static final int MOST = 64;

  private final Queue<Place> waiting = new ArrayDeque<>();
  private boolean busy;

  /** A report's place in the line. */
  static final class Place {
    private final Submission submission;
    private final CountDownLatch called = new CountDownLatch(1);
    private volatile Intake verdict;
    private volatile boolean goesAhead;

    Place(Submission submission) {
      this.submission = submission;
    }

    Submission submission() {
      return submission;
    }

    /** Null when the group failed and each has to try for itself. */
    Intake verdict() {
      return verdict;
    }

    void answer(Intake given) {
      verdict = given;
      called.countDown();
    }

    private void goAhead() {
      goesAhead = true;
      called.countDown();
    }

    private boolean await() {
      boolean interrupted = false;
      while (true) {
        try {
          called.await();
          break;
        } catch (InterruptedException later) {
          interrupted = true; // the group commits this report whatever happens to its thread
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      return goesAhead;
    }
  }

  /** Waits, and says whether this one goes ahead (true) or has been answered (false). */
  boolean enter(Place mine) {
    synchronized (this) {
      if (!busy) {
        busy = true;
        return true;
      }
      waiting.add(mine);
    }
    return mine.await();
  }

  /** Who goes together: the one that goes ahead, and those who wait by now. */
  synchronized List<Place> group(Place ahead) {
    var group = new ArrayList<Place>();
    group.add(ahead);
    while (group.size() < MOST && !waiting.isEmpty()) {
      group.add(waiting.poll());
    }
    return group;
  }

  /** Calls the next one to go ahead, if there is one. */
  synchronized void next() {
    var next = waiting.poll();
    busy = next != null;
    if (busy) {
      next.goAhead();
    }
  }
}

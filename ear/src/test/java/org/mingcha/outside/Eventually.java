package org.mingcha.outside;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what comes about by itself: looks again and again until it is so, for a minute at most. */
public final class Eventually {

  private static final long PAUSE_MILLIS = 250;
  private static final long PATIENCE_SECONDS = 60;

  private Eventually() {}

  /** What was seen when it was so, or what was seen last when it never was; a look that fails ends the waiting. */
  public static <T> T seen(Supplier<T> look, Predicate<T> so) {
    var found = new CompletableFuture<T>();
    var looking = Executors.newSingleThreadScheduledExecutor();
    try {
      looking.scheduleWithFixedDelay(() -> lookOnce(look, so, found), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
      return found.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException neverSo) {
      return look.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } finally {
      looking.shutdownNow();
    }
  }

  private static <T> void lookOnce(Supplier<T> look, Predicate<T> so, CompletableFuture<T> found) {
    try {
      var now = look.get();
      if (so.test(now)) {
        found.complete(now);
      }
    } catch (RuntimeException failed) {
      found.completeExceptionally(failed);
    }
  }
}

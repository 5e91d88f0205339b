package org.mingcha.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A note of a running server on disk. A launcher that was killed cannot stop its servers; the next one finds them by
 * these notes. The start time is in it because the system gives old process numbers to new processes.
 */
record Leftover(Path note) {

  void remember(ProcessHandle process) {
    try {
      Files.createDirectories(note.getParent());
      Files.writeString(note, process.pid() + " " + started(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends what the note names, if it still runs, and says whether it did. */
  boolean clear() {
    Optional<ProcessHandle> process = running();
    process.ifPresent(Leftover::end);
    try {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return process.isPresent();
  }

  private Optional<ProcessHandle> running() {
    if (!Files.exists(note)) return Optional.empty();
    try {
      String[] words = Files.readString(note).split(" ");
      return ProcessHandle.of(Long.parseLong(words[0])).filter(p -> words[1].equals(started(p)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();  // half a note is no note
    }
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("-");
  }

  /** First politely, then not; also what it has started itself. */
  static void end(ProcessHandle process) {
    var family = process.descendants().toList();
    process.destroy();
    if (!gone(process, 30)) process.destroyForcibly();
    family.forEach(ProcessHandle::destroyForcibly);
    gone(process, 10);
  }

  private static boolean gone(ProcessHandle process, int seconds) {
    CompletableFuture<ProcessHandle> exit = process.onExit();
    try {
      exit.get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (Exception e) {
      return false;
    }
  }
}

package org.mingcha.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that may still run on a data directory, known by the file in which it keeps its process number. */
record Postmaster(Path data) {

  /** Stops it if it runs and says whether it did. */
  boolean stop() {
    Optional<ProcessHandle> process = running();
    process.ifPresent(this::stop);
    return process.isPresent();
  }

  boolean runs() {
    return running().isPresent();
  }

  private Optional<ProcessHandle> running() {
    Path note = data.resolve("postmaster.pid");
    if (!Files.exists(note)) return Optional.empty();
    try {
      return ProcessHandle.of(Long.parseLong(Files.readAllLines(note).get(0).trim()))
          .filter(p -> p.info().command().filter(c -> c.endsWith("postgres")).isPresent());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private void stop(ProcessHandle process) {
    try {
      // SIGINT is PostgreSQL's "fast shutdown": it does not wait until the last client leaves.
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      process.onExit().get(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      Leftover.end(process);
    }
  }
}

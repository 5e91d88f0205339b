package org.mingcha.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A server that runs as a process of its own and writes into its own log. */
final class Child {
  // Ctrl-C reaches every process of the terminal. The servers must not follow it but wait until the launcher stops
  // them one after the other, so they are born deaf to it; Java respects that.
  private static final List<String> DEAF = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\"");

  private final String name;
  private final Path log;
  private final Leftover note;
  private Process process;
  private boolean stopped;

  /** @param name as people write it; log and note bear it in small letters */
  Child(HouseSettings settings, String name) {
    String file = name.toLowerCase(Locale.ROOT);
    this.name = name;
    this.log = settings.log(file);
    this.note = new Leftover(settings.data().resolve("run").resolve(file));
  }

  Path log() {
    return log;
  }

  synchronized void start(List<String> command, Map<String, String> environment) {
    if (stopped) throw new LaunchFailed("The start was interrupted.");
    List<String> whole = new ArrayList<>(DEAF);
    whole.addAll(command);
    try {
      Files.createDirectories(log.getParent());
      ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.redirectInput(new File("/dev/null"));
      builder.environment().putAll(environment);
      process = builder.start();
    } catch (IOException e) {
      throw new LaunchFailed(name + " cannot be started: " + e.getMessage() + ".", e);
    }
    note.remember(process.toHandle());
  }

  /** Waits until the server is ready; it fails when the process ends before, or the time is over. */
  void await(BooleanSupplier ready, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new LaunchFailed(name + " ended before it was ready; see " + log + ".");
      }
      if (System.nanoTime() > end) {
        throw new LaunchFailed(name + " did not start within " + patience.toSeconds() + " s; see " + log + ".");
      }
      pause();
    }
  }

  static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailed("The start was interrupted.", e);
    }
  }

  synchronized boolean runs() {
    return process != null && process.isAlive();
  }

  boolean clearLeftover() {
    return note.clear();
  }

  /** Ends it for the moment; it may be started again. */
  synchronized void halt() {
    if (process != null) Leftover.end(process.toHandle());
  }

  synchronized void stop() {
    stopped = true;
    if (process == null) return;
    Leftover.end(process.toHandle());
    note.clear();
  }
}

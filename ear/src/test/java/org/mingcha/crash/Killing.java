package org.mingcha.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.mingcha.launcher.HouseSettings;

/** Ends servers of a house as a power cut would (SIGKILL), by the process numbers that they left on disk. */
final class Killing {

  private Killing() {}

  static void wildfly(HouseSettings house) {
    kill(house.data().resolve("run/wildfly"));
  }

  static void postgres(HouseSettings house) {
    kill(house.data().resolve("postgresql/postmaster.pid"));
  }

  /** The parent first: PostgreSQL's would see its children die and put things in order. */
  private static void kill(Path note) {
    var parent = ProcessHandle.of(number(note)).orElseThrow();
    var family = Stream.concat(Stream.of(parent), parent.descendants()).toList();
    family.forEach(ProcessHandle::destroyForcibly);
    family.forEach(process -> process.onExit().join());
  }

  private static long number(Path note) {
    try {
      return Long.parseLong(Files.readString(note).split("\\s")[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.mingcha.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out who listens on a port, where Linux tells it; elsewhere nothing is known. */
final class Listener {
  private Listener() {}

  /** " (process 123, java)", or nothing. */
  static String on(int port) {
    return socket(port).flatMap(Listener::owner)
        .map(p -> " (process " + p.pid() + p.info().command().map(c -> ", " + Path.of(c).getFileName()).orElse("") + ")")
        .orElse("");
  }

  private static Optional<String> socket(int port) {
    String local = String.format(Locale.ROOT, ":%04X", port);
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(table -> lines(Path.of(table)).stream())
        .map(line -> line.trim().split("\\s+"))
        .filter(f -> f.length > 9 && f[1].endsWith(local) && f[3].equals("0A"))  // 0A is LISTEN
        .map(f -> "socket:[" + f[9] + "]")
        .findFirst();
  }

  private static Optional<ProcessHandle> owner(String socket) {
    return ProcessHandle.allProcesses().filter(p -> holds(p, socket)).findFirst();
  }

  private static boolean holds(ProcessHandle process, String socket) {
    try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
      return files.anyMatch(file -> socket.equals(target(file)));
    } catch (IOException e) {
      return false;  // another user's process
    }
  }

  private static String target(Path file) {
    try {
      return Files.readSymbolicLink(file).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }
}

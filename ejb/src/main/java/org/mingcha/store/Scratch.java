package org.mingcha.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that are needed as long as a request runs. They lie in a directory of their own below the server's, readable by its
 * user only; whoever takes one deletes it, and what a killed server could not delete is deleted at the next start.
 */
public final class Scratch {

  private static final Scratch OF_THE_SERVER =
      new Scratch(Path.of(System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir")), "mingcha"));

  private final Path directory;

  Scratch(Path directory) {
    this.directory = directory;
  }

  /** The one of this server. */
  public static Scratch ofTheServer() {
    return OF_THE_SERVER;
  }

  /** A new, empty file. */
  public Path file() throws IOException {
    return Files.createTempFile(Files.createDirectories(directory), null, null);
  }

  /** Deletes whatever is there; to be done before the first request. */
  void empty() throws IOException {
    if (Files.isDirectory(directory)) {
      try (var left = Files.list(directory)) {
        for (var file : left.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}

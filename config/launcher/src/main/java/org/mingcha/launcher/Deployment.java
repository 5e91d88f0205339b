package org.mingcha.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** The application in the directory that WildFly watches. Marker files carry the wish and the answer. */
record Deployment(Path directory, Path ear) {

  void deploy(Child server) {
    put();
    server.await(() -> Files.exists(marker("deployed")) || Files.exists(marker("failed")), Duration.ofMinutes(5));
    if (Files.exists(marker("failed"))) {
      throw new LaunchFailed("The application was not deployed: " + reason() + "; see " + server.log() + ".");
    }
  }

  /** Lays the application before the server, which takes it when it looks, or when it starts. */
  void put() {
    try {
      Files.deleteIfExists(marker("failed"));
      Files.deleteIfExists(marker("deployed"));
      Files.copy(ear, directory.resolve(ear.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(marker("dodeploy"), "");
    } catch (IOException e) {
      throw new LaunchFailed("The application " + ear + " cannot be copied: " + Sentence.of(e) + ".", e);
    }
  }

  private String reason() {
    try {
      String text = Files.readString(marker("failed"));
      int cause = text.lastIndexOf("Caused by: ");
      return Sentence.oneLine(cause < 0 ? text : text.substring(cause + "Caused by: ".length()).replaceAll("[\"}]", ""));
    } catch (IOException e) {
      return "WildFly refused it";
    }
  }

  private Path marker(String state) {
    return directory.resolve(ear.getFileName() + "." + state);
  }
}

package org.mingcha.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Keycloak with the demo realm. Each house unpacks its own copy, because Keycloak writes into its distribution. */
final class KeycloakServer implements Part {
  private final HouseSettings settings;
  private final Child child;
  private final Path home;

  KeycloakServer(HouseSettings settings) {
    this.settings = settings;
    this.child = new Child(settings, "keycloak");
    this.home = settings.data().resolve("keycloak");
  }

  @Override
  public String title() {
    return "Keycloak on port " + settings.keycloakPort() + " (the first time takes about a minute)";
  }

  @Override
  public void start() {
    child.clearLeftover();
    unpack();
    child.start(List.of("/bin/bash", home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm",
        "--http-host=127.0.0.1", "--http-port=" + settings.keycloakPort(), "--hostname=" + settings.keycloakUrl(),
        "--db=postgres", "--db-url=jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/" + Databases.KEYCLOAKS,
        "--db-username=" + Databases.KEYCLOAKS, "--db-password=" + Databases.PASSWORD),
        Map.of("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m", "JAVA_HOME", System.getProperty("java.home"),
            "JAVA", System.getProperty("java.home") + "/bin/java"));
    child.await(() -> Answers.ok(settings.keycloakUrl() + "/realms/mingcha"), Duration.ofMinutes(5));
  }

  @Override
  public void stop() {
    child.stop();
  }

  private void unpack() {
    try {
      if (!Files.exists(home.resolve("bin/kc.sh"))) {
        unzip(settings.keycloak(), home);
      }
      Folders.copy(settings.realms(), home.resolve("data/import"));
    } catch (ZipException damaged) {
      throw new LaunchFailed("The Keycloak archive " + settings.keycloak() + " is damaged; delete it and start again.", damaged);
    } catch (IOException e) {
      throw new LaunchFailed("Keycloak cannot be unpacked into " + home + ": " + e.getMessage() + ".", e);
    }
  }

  /** Unpacks without the archive's top directory. */
  private static void unzip(Path archive, Path to) throws IOException {
    Path partial = to.resolveSibling(to.getFileName() + ".partial");
    Folders.delete(partial);
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        Path name = Path.of(entry.getName());
        if (name.getNameCount() < 2 || entry.isDirectory()) continue;
        Path file = partial.resolve(name.subpath(1, name.getNameCount()).toString()).normalize();
        Files.createDirectories(file.getParent());
        try (var content = zip.getInputStream(entry)) {
          Files.copy(content, file);
        }
      }
    }
    Folders.delete(to);
    Files.move(partial, to);
  }
}

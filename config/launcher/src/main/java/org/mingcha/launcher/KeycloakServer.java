package org.mingcha.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak with the realms of the demo. It rewrites its own files, so every house has its own copy. */
final class KeycloakServer implements Part {
  private final HouseSettings settings;
  private final PostgresAddress postgres;
  private final Databases databases;
  private final Child child;

  KeycloakServer(HouseSettings settings, PostgresAddress postgres, Databases databases) {
    this.settings = settings;
    this.postgres = postgres;
    this.databases = databases;
    this.child = new Child(settings, "Keycloak");
  }

  @Override
  public String title() {
    return "Keycloak " + Versions.KEYCLOAK + " on port " + settings.keycloakPort()
        + (Files.exists(home()) ? "" : " (the first time takes longer)");
  }

  @Override
  public void start() {
    if (!Files.exists(home())) new Archive(settings.keycloak()).unpack(home());
    copyRealms();
    child.start(command(), environment());
    child.await(() -> Answers.ok(settings.keycloakUrl() + "/realms/mingcha"), Duration.ofMinutes(10));
  }

  private Path home() {
    return settings.data().resolve("keycloak-" + Versions.KEYCLOAK);
  }

  private void copyRealms() {
    Path target = home().resolve("data/import");
    try (var realms = Files.newDirectoryStream(settings.realms(), "*.json")) {
      Folders.delete(target);
      Files.createDirectories(target);
      for (Path realm : realms) {
        Files.copy(realm, target.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new LaunchFailed("The realms in " + settings.realms() + " cannot be read: " + Sentence.of(e) + ".", e);
    }
  }

  private List<String> command() {
    return List.of(home().resolve("bin/kc.sh").toString(), "start-dev", "--import-realm",
        "--http-host=127.0.0.1", "--http-port=" + settings.keycloakPort(), "--hostname=" + settings.keycloakUrl(),
        "--db=postgres");
  }

  private Map<String, String> environment() {
    return Map.of(
        "MINGCHA_PORT", String.valueOf(settings.httpPort()),  // the realm sends browsers back to this house only
        "JAVA_HOME", System.getProperty("java.home"),
        "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m",
        "KC_DB_URL", postgres.jdbcUrl(databases.keycloak()),
        "KC_DB_USERNAME", Account.KEYCLOAK.role(),
        "KC_DB_PASSWORD", Account.KEYCLOAK.password(),
        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD", "Mingcha-2026");
  }

  boolean clearLeftover() {
    return child.clearLeftover();
  }

  @Override
  public boolean runs() {
    return child.runs();
  }

  @Override
  public void stop() {
    child.stop();
  }
}

package org.mingcha.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
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
    giveRealms();
    child.start(command(), environment());
    child.await(() -> Answers.ok(settings.keycloakUrl() + "/realms/mingcha"), Duration.ofMinutes(10));
  }

  private Path home() {
    return settings.data().resolve("keycloak-" + Versions.KEYCLOAK);
  }

  /** A changed realm is taken up by a Keycloak that has none yet. The demo's keeps nothing else: people sign in anew. */
  private void giveRealms() {
    Realms realms = new Realms(settings.realms(), home().resolve("data/import"));
    if (realms.areGiven()) return;
    databases.renewKeycloak();
    realms.give();
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

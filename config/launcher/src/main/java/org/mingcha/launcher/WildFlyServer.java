package org.mingcha.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly, on a base directory of this house; the provisioned server itself stays as it is. */
final class WildFlyServer implements Part {
  private static final String STARTED = "WFLYSRV0025";
  private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

  private final HouseSettings settings;
  private final PostgresAddress postgres;
  private final Databases databases;
  private final Child child;

  WildFlyServer(HouseSettings settings, PostgresAddress postgres, Databases databases) {
    this.settings = settings;
    this.postgres = postgres;
    this.databases = databases;
    this.child = new Child(settings, "WildFly");
  }

  @Override
  public String title() {
    return "WildFly " + Versions.WILDFLY + " on port " + settings.httpPort();
  }

  @Override
  public void start() {
    prepareBase();
    await(command());
  }

  private void await(List<String> command) {
    child.start(command, environment());
    child.await(() -> logContains(STARTED) || logContains(STARTED_WITH_ERRORS), Duration.ofMinutes(2));
    if (logContains(STARTED_WITH_ERRORS)) {
      throw new LaunchFailed("WildFly started with errors; see " + child.log() + ".");
    }
  }

  /** Stops the server for the moment and starts it again, with that application in it or empty. */
  void boot(Path earOrNull) {
    child.halt();
    prepareBase();
    if (earOrNull != null) new Deployment(base().resolve("deployments"), earOrNull).put();
    await(command());
  }

  /** Deploys the application and waits until it works. */
  void deploy(Path ear) {
    new Deployment(base().resolve("deployments"), ear).deploy(child);
  }

  private Path base() {
    return settings.data().resolve("wildfly");
  }

  /** The configuration is always the provisioned one; only what the server itself keeps survives. */
  private void prepareBase() {
    try {
      for (String part : List.of("configuration", "deployments", "tmp")) Folders.delete(base().resolve(part));
      Folders.copy(settings.wildfly().resolve("standalone"), base());
    } catch (IOException e) {
      throw new LaunchFailed("WildFly cannot be copied from " + settings.wildfly() + ": " + Sentence.of(e)
          + "; a download may have failed: run the same command again.", e);
    }
  }

  private List<String> command() {
    StandaloneCommandBuilder builder = StandaloneCommandBuilder.of(settings.wildfly())
        .setBaseDirectory(base())
        .setJavaHome(System.getProperty("java.home"))
        .setJavaOptions("-Xms256m", "-Xmx1g", "-XX:MetaspaceSize=160m", "-Dfile.encoding=UTF-8", "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true");
    builder.addServerArguments("-b=127.0.0.1", "-bmanagement=127.0.0.1",
        "-Djboss.http.port=" + settings.httpPort(), "-Djboss.management.http.port=" + settings.managementPort());
    return builder.build();
  }

  private Map<String, String> environment() {
    Map<String, String> variables = new HashMap<>();
    variables.put("DB_HOST", postgres.host());
    variables.put("DB_PORT", Integer.toString(postgres.port()));
    variables.put("DB_NAME", databases.application());
    variables.put("DB_USER", Account.APPLICATION.role());
    variables.put("DB_PASSWORD", Account.APPLICATION.password());
    variables.put("OIDC_PROVIDER_URL", settings.keycloakUrl() + "/realms/mingcha");
    variables.put("OIDC_CLIENT_ID", "mingcha-web");
    variables.put("OIDC_CLIENT_SECRET", "mingcha-web-demo");
    variables.put("MINGCHA_DEMO", "true");
    variables.put("ANCHOR_KEY", "6d696e676368612d64656d6f2d736d322d616e63686f722d6b65792d30303031");
    variables.put("DOCUMENT_KEY", "6d696e676368612d64656d6f2d736d322d70617065722d6b65792d2030303031");
    variables.put("SECRET_KEY", "1:6d696e676368612d64656d6f2d736d34");
    return variables;
  }

  private boolean logContains(String code) {
    try {
      return Files.readString(child.log(), StandardCharsets.UTF_8).contains(code);
    } catch (IOException e) {
      return false;
    }
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

package org.mingcha.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** WildFly from the provisioned server, with a base directory of its own. */
final class WildFlyServer implements Part {
  private static final int DEFAULT_PORT = 8080;
  private static final int DEFAULT_MANAGEMENT_PORT = 9990;

  private final HouseSettings settings;
  private final Child child;
  private final Path base;

  WildFlyServer(HouseSettings settings) {
    this.settings = settings;
    this.child = new Child(settings, "wildfly");
    this.base = settings.data().resolve("wildfly");
  }

  @Override
  public String title() {
    return "WildFly on port " + settings.httpPort();
  }

  @Override
  public void start() {
    child.clearLeftover();
    layOut();
    String java = System.getProperty("java.home") + "/bin/java";
    String log = "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log");
    child.start(List.of(java, "-Xms128m", "-Xmx1g", "-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true",
        "--add-exports=java.desktop/sun.awt=ALL-UNNAMED", "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
        "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
        "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
        "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
        "--add-opens=java.base/java.net=ALL-UNNAMED", "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.management/javax.management=ALL-UNNAMED", "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
        log, "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri(),
        "-jar", settings.wildfly().resolve("jboss-modules.jar").toString(),
        "-mp", settings.wildfly().resolve("modules").toString(), "org.jboss.as.standalone",
        "-Djboss.home.dir=" + settings.wildfly(), "-Djboss.server.base.dir=" + base,
        "-Djboss.socket.binding.port-offset=" + (settings.httpPort() - DEFAULT_PORT),
        "-Djboss.management.http.port=" + (settings.managementPort() - settings.httpPort() + DEFAULT_PORT),
        "-b=127.0.0.1", "-bmanagement=127.0.0.1"), environment());
    child.await(() -> Answers.ok("http://127.0.0.1:" + settings.managementPort() + "/health/live"), Duration.ofMinutes(3));
  }

  /** Deploys the application, or replaces it, and waits until it answers. */
  void deploy() {
    Path deployments = base.resolve("deployments");
    Path failed = deployments.resolve("mingcha.ear.failed");
    try {
      Files.deleteIfExists(failed);
      Files.copy(settings.ear(), deployments.resolve("mingcha.ear.part"), StandardCopyOption.REPLACE_EXISTING);
      Files.move(deployments.resolve("mingcha.ear.part"), deployments.resolve("mingcha.ear"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new LaunchFailed("The application cannot be copied to the server: " + e.getMessage() + ".", e);
    }
    child.await(() -> Files.exists(deployments.resolve("mingcha.ear.deployed")) || Files.exists(failed), Duration.ofMinutes(5));
    if (Files.exists(failed)) {
      throw new LaunchFailed("The application did not start; the reason stands in " + base.resolve("log/server.log") + ".");
    }
  }

  @Override
  public void stop() {
    child.stop();
  }

  private void layOut() {
    try {
      Folders.delete(base);
      Folders.copy(settings.wildfly().resolve("standalone"), base);
      Files.createDirectories(base.resolve("log"));
    } catch (IOException e) {
      throw new LaunchFailed("WildFly cannot be laid out in " + base + ": " + e.getMessage() + ".", e);
    }
  }

  private Map<String, String> environment() {
    return Map.ofEntries(
        Map.entry("DB_HOST", "127.0.0.1"), Map.entry("DB_PORT", String.valueOf(settings.postgresPort())),
        Map.entry("DB_NAME", Databases.OURS), Map.entry("DB_USER", Databases.APPLICATION),
        Map.entry("DB_PASSWORD", Databases.PASSWORD),
        Map.entry("OIDC_PROVIDER_URL", settings.keycloakUrl() + "/realms/mingcha"),
        Map.entry("OIDC_CLIENT_ID", "mingcha-web"), Map.entry("OIDC_CLIENT_SECRET", "mingcha-web-demo"),
        Map.entry("MINGCHA_DEMO", "true"));
  }
}

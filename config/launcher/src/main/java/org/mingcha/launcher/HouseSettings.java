package org.mingcha.launcher;

import java.nio.file.Path;

/**
 * Where one house stands: its ports, its data and the parts it is built from. Two houses with different names, ports
 * and data directories run side by side from the same parts.
 *
 * @param name also the end of the database names, so that two houses may share one PostgreSQL
 * @param data everything the servers write; may be deleted while the house is down
 * @param wildfly the provisioned server, only read
 * @param keycloak the Keycloak archive as downloaded
 * @param realms a directory whose *.json files are the realms to import
 * @param ear the application
 * @param demo whether the data outlive the run and a new house is filled with demo data
 * @param guest whether the house asks the Keycloak of another, which runs already, instead of having its own
 */
public record HouseSettings(String name, int httpPort, int managementPort, int keycloakPort, int postgresPort,
    Path data, Path wildfly, Path keycloak, Path realms, Path ear, boolean demo, boolean guest) {

  /** The house of {@code mvn -Pdemo}, for a checkout at that directory. */
  public static HouseSettings demo(Path checkout) {
    return of("demo", 8080, 9990, 8180, 15432, checkout, checkout.resolve(".mingcha/demo"), true, false);
  }

  /**
   * The house of {@code mvn verify}; new at every run. The environment's {@code MINGCHA_TEST_PORTS} is added to each port,
   * so that two checkouts can be tested at once. Where {@code MINGCHA_TEST_KEYCLOAK} is {@code running}, a Keycloak with the
   * realms answers on its port already and is used: most of a start is Keycloak's.
   */
  public static HouseSettings tests(Path checkout) {
    int more = Integer.parseInt(System.getenv().getOrDefault("MINGCHA_TEST_PORTS", "0"));
    boolean guest = "running".equals(System.getenv("MINGCHA_TEST_KEYCLOAK"));
    return of("tests", 18080 + more, 19990 + more, 18180 + more, 25432 + more, checkout,
        checkout.resolve("ear/target/house"), false, guest);
  }

  private static HouseSettings of(String name, int http, int management, int keycloak, int postgres,
      Path checkout, Path data, boolean demo, boolean guest) {
    Path parts = checkout.resolve("config/launcher/target");
    return new HouseSettings(name, http, management, keycloak, postgres, data, parts.resolve("wildfly"),
        parts.resolve("keycloak-" + Versions.KEYCLOAK + ".zip"), checkout.resolve("config/keycloak"),
        checkout.resolve("ear/target/mingcha.ear"), demo, guest);
  }

  /**
   * A house beside this one, to be measured or broken without harm to it: database and application are its own, new at
   * every run, and Keycloak is this one's, which must run.
   *
   * @param more added to the ports
   */
  public HouseSettings beside(String name, int more) {
    return new HouseSettings(name, httpPort + more, managementPort + more, keycloakPort, postgresPort + more,
        data.resolveSibling(name), wildfly, keycloak, realms, ear, false, true);
  }

  /** Where the application answers. */
  public String applicationUrl() {
    return "http://localhost:" + httpPort;
  }

  /** Where Keycloak answers. */
  public String keycloakUrl() {
    return "http://localhost:" + keycloakPort;
  }

  Path log(String server) {
    return data.resolve("log").resolve(server + ".log");
  }
}

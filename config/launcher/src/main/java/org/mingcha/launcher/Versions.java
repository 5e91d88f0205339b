package org.mingcha.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the servers, as the build wrote them down. */
final class Versions {
  static final String KEYCLOAK = of("keycloak");
  static final String POSTGRES = of("postgres");
  static final String WILDFLY = of("wildfly");

  private Versions() {}

  private static String of(String server) {
    try (var in = Versions.class.getResourceAsStream("versions.properties")) {
      Properties versions = new Properties();
      versions.load(in);
      return versions.getProperty(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.mingcha.launcher;

import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * All servers that Mingcha needs, on this machine: PostgreSQL, Keycloak, WildFly. They start one after the other and
 * stop the other way round. Closing is safe at any moment, also while the house is starting, and more than once.
 */
public final class House implements AutoCloseable {
  private final HouseSettings settings;
  private final Consumer<String> say;
  private final List<Part> parts;
  private final WildFlyServer wildfly;
  private final Deque<Part> running = new ArrayDeque<>();
  private final boolean fresh;

  /** @param say gets one line for each thing that happens */
  public House(HouseSettings settings, Consumer<String> say) {
    this.settings = settings;
    this.say = say;
    fresh = !Files.exists(settings.data().resolve("postgres"));
    var postgres = new PostgresServer(settings);
    wildfly = new WildFlyServer(settings);
    parts = List.of(postgres, new Databases(settings, postgres), new KeycloakServer(settings), wildfly);
  }

  public HouseSettings settings() {
    return settings;
  }

  /** Whether this house had no data before. */
  public boolean fresh() {
    return fresh;
  }

  /**
   * Starts the servers, without the application.
   *
   * @throws LaunchFailed when one cannot start; those that run already are stopped again
   */
  public void start() {
    Ports.requireFree(settings.postgresPort(), "PostgreSQL");
    Ports.requireFree(settings.keycloakPort(), "Keycloak");
    Ports.requireFree(settings.httpPort(), "the application");
    Ports.requireFree(settings.managementPort(), "WildFly's management");
    try {
      parts.forEach(part -> timed("Starting " + part.title(), () -> start(part)));
    } catch (RuntimeException failed) {
      close();
      throw failed;
    }
  }

  /** Deploys the application. */
  public void deploy() {
    try {
      timed("Deploying Mingcha", wildfly::deploy);
    } catch (RuntimeException failed) {
      close();
      throw failed;
    }
  }

  private void start(Part part) {
    synchronized (running) {
      running.push(part);
    }
    part.start();
  }

  private void timed(String what, Runnable work) {
    say.accept(what + " …");
    long begin = System.nanoTime();
    work.run();
    say.accept(String.format("  ready in %.1f s", (System.nanoTime() - begin) / 1e9));
  }

  @Override
  public void close() {
    while (true) {
      Part part;
      synchronized (running) {
        if (running.isEmpty()) return;
        part = running.pop();
      }
      part.stop();
    }
  }
}

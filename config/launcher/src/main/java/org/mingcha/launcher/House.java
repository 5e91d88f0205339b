package org.mingcha.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * PostgreSQL, Keycloak and WildFly of one installation, with the application inside. {@link #start} starts the servers, of
 * which Keycloak takes longest and need not be ready when it returns; {@link #deploy} deploys the application and returns
 * when all are. {@link #close} stops everything and may be called twice or while the start is still under way. A start
 * that fails leaves nothing running.
 */
public final class House implements AutoCloseable {
  private final HouseSettings settings;
  private final Consumer<String> say;
  private final Deque<Part> running = new ArrayDeque<>();
  private final Key key;
  private WildFlyServer wildfly;
  private CompletableFuture<Void> keycloakReady = CompletableFuture.completedFuture(null);
  private boolean closing;
  private boolean deployed;

  /** Takes the house without starting it. */
  public House(HouseSettings settings, Consumer<String> say) {
    this.settings = settings;
    this.say = say;
    this.key = Key.take(settings.data());
  }

  public HouseSettings settings() {
    return settings;
  }

  /** Starts the servers; the application is not deployed yet, and Keycloak may still be on its way. */
  public void start() {
    try {
      startServers();
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  private void startServers() {
    var postgres = new PostgresServer(settings);
    var address = PostgresAddress.isGiven() ? PostgresAddress.given() : postgres.address();
    var databases = new Databases(address, settings.name());
    var keycloak = new KeycloakServer(settings, address, databases);
    wildfly = new WildFlyServer(settings, address, databases);

    if (wildfly.clearLeftover() | keycloak.clearLeftover() | postgres.clearLeftover()) {
      say.accept("Stopped what a killed launcher had left behind.");
    }
    requireFreePorts();
    boolean anew = !settings.demo() || !Files.exists(furnished());
    if (anew) forgetLastRun();
    if (!PostgresAddress.isGiven()) start(postgres);
    if (anew) databases.drop();
    databases.create();
    int steps = Migrations.run(address.jdbcUrl(databases.application()), Account.OWNER);
    if (steps > 0) say.accept("Migrated the database in " + steps + " step(s).");
    if (!settings.guest()) startMeanwhile(keycloak);
    start(wildfly);
  }

  private void requireFreePorts() {
    if (!PostgresAddress.isGiven()) Ports.requireFree(settings.postgresPort(), "PostgreSQL");
    if (!settings.guest()) Ports.requireFree(settings.keycloakPort(), "Keycloak");
    Ports.requireFree(settings.httpPort(), "the application");
    Ports.requireFree(settings.managementPort(), "WildFly's management");
  }

  /** Tests always begin anew; the demo does when its making broke off, for half of a month is worse than none. */
  private void forgetLastRun() {
    try {
      if (settings.demo() && Files.exists(settings.data().resolve("postgresql"))) {
        say.accept("The demo data were not finished the last time; they are made anew.");
      }
      for (String part : List.of("postgresql", "wildfly")) Folders.delete(settings.data().resolve(part));
    } catch (IOException e) {
      throw new LaunchFailed("The data of the last run cannot be deleted: " + Sentence.of(e) + ".", e);
    }
  }

  /** Deploys the application, once; later calls do nothing. */
  public synchronized void deploy() {
    if (deployed) return;
    try {
      timed("Deploying Mingcha", () -> wildfly.deploy(settings.ear()));
      awaitKeycloak();
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
    deployed = true;
  }

  /** Returns when Keycloak is ready too. */
  public void awaitKeycloak() {
    try {
      keycloakReady.join();
    } catch (CompletionException e) {
      close();
      throw e.getCause() instanceof LaunchFailed failed ? failed : e;
    }
  }

  /** Starts again which servers have died, on the data that they left; the application comes back with its server. */
  public synchronized void revive() {
    for (Part part : lowestFirst()) {
      if (!part.runs()) {
        timed("Starting again " + part.title(), part::start);
        if (part == wildfly && deployed) timed("Deploying Mingcha", () -> wildfly.deploy(settings.ear()));
      }
    }
  }

  /** Stops the database in order and starts it again, so that settings are read that it reads at the start only. */
  public synchronized void restartDatabase() {
    lowestFirst().stream().filter(PostgresServer.class::isInstance).map(PostgresServer.class::cast).forEach(PostgresServer::halt);
    revive();
  }

  /**
   * Stops WildFly and starts it again on the data that are there, with the application or empty, and says how long it took
   * until it was ready. Without the application the house is good for nothing but comparing.
   */
  public synchronized Duration bootApplicationServer(boolean withApplication) {
    long begin = System.nanoTime();
    wildfly.boot(withApplication ? settings.ear() : null);
    deployed = withApplication;
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private List<Part> lowestFirst() {
    synchronized (running) {
      List<Part> parts = new ArrayList<>(running);
      Collections.reverse(parts);
      return parts;
    }
  }

  private Path furnished() {
    return settings.data().resolve("furnished");
  }

  /** Fills a new house; once in the life of its data. When it breaks off, the next start begins with an empty house. */
  public void furnish(Runnable work) {
    Path done = furnished();
    if (Files.exists(done)) return;
    timed("Making demo data", work);
    try {
      Files.writeString(done, "");
    } catch (IOException e) {
      throw new LaunchFailed("The directory " + settings.data() + " cannot be used: " + Sentence.of(e) + ".", e);
    }
  }

  private void start(Part part) {
    takeOn(part);
    timed("Starting " + part.title(), part::start);
  }

  /** Others start in the meantime; {@link #deploy} waits for it. */
  private void startMeanwhile(Part part) {
    takeOn(part);
    say.accept("Starting " + part.title() + " in the meantime …");
    long begin = System.nanoTime();
    keycloakReady = CompletableFuture.runAsync(part::start)
        .thenRun(() -> say.accept(String.format(Locale.ROOT, "  Keycloak was ready after %.1f s", (System.nanoTime() - begin) / 1e9)));
  }

  private void takeOn(Part part) {
    synchronized (running) {
      if (closing) throw new LaunchFailed("The start was interrupted.");
      running.push(part);
    }
  }

  private void timed(String what, Runnable work) {
    say.accept(what + " …");
    long begin = System.nanoTime();
    work.run();
    say.accept(String.format(Locale.ROOT, "  ready in %.1f s", (System.nanoTime() - begin) / 1e9));
  }

  @Override
  public void close() {
    synchronized (running) {  // a second caller waits until everything is down
      closing = true;
      while (!running.isEmpty()) {
        Part part = running.pop();
        say.accept("Stopping " + part.title().replaceAll(" on port.*", "") + " …");
        part.stop();
      }
    }
    key.close();
  }
}

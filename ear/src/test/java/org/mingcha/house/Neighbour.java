package org.mingcha.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.mingcha.launcher.House;
import org.mingcha.launcher.HouseSettings;

/** A house beside that of the tests, with database and application of its own; it may be broken and measured. */
public final class Neighbour implements AutoCloseable {

  private final House house;

  /** Servers run and the application is deployed. */
  public static Neighbour deployed(String name, int morePorts) {
    TheHouse.running();
    var neighbour = new Neighbour(TheHouse.SETTINGS.beside(name, morePorts));
    neighbour.house.start();
    neighbour.house.deploy();
    return neighbour;
  }

  private Neighbour(HouseSettings settings) {
    house = new House(settings, System.out::println);
    Runtime.getRuntime().addShutdownHook(new Thread(house::close));
  }

  public HouseSettings settings() {
    return house.settings();
  }

  /** Starts again what was killed. */
  public void revive() {
    house.revive();
  }

  /** Stops the database in order and starts it again, for settings that are read at the start only. */
  public void restartDatabase() {
    house.restartDatabase();
  }

  /** How long WildFly takes to be ready, with the application or empty, on the data that are there. */
  public Duration boot(boolean withApplication) {
    return house.bootApplicationServer(withApplication);
  }

  /** As the administrator of the database, who sees everything. */
  public Connection database() throws SQLException {
    return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/mingcha_%s"
        .formatted(settings().postgresPort(), settings().name()), "postgres", "");
  }

  @Override
  public void close() {
    house.close();
  }
}

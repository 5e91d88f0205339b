package org.mingcha.house;

import java.nio.file.Path;
import org.mingcha.launcher.House;
import org.mingcha.launcher.HouseSettings;
import org.mingcha.launcher.LaunchFailed;

/** The servers of a test run: started once, by the first test that needs them, and stopped at the end of the run. */
public final class TheHouse {

  public static final HouseSettings SETTINGS =
      HouseSettings.tests(Path.of(System.getProperty("mingcha.checkout")).toAbsolutePath().normalize());

  private static House house;
  private static LaunchFailed failure;
  private static boolean deployed;

  private TheHouse() {}

  /** PostgreSQL, Keycloak and WildFly run. */
  public static synchronized void running() {
    started();
    attempt(house::awaitKeycloak);
  }

  /** PostgreSQL and WildFly run; Keycloak may still be starting, for tests that sign nobody in. */
  static synchronized void started() {
    if (failure != null) {
      throw failure;
    }
    if (house == null) {
      attempt(TheHouse::open);
    }
  }

  private static void open() {
    house = new House(SETTINGS, System.out::println);
    Runtime.getRuntime().addShutdownHook(new Thread(house::close));
    house.start();
    System.setProperty("mingcha.wildfly", SETTINGS.wildfly().toString());
    System.setProperty("mingcha.management", String.valueOf(SETTINGS.managementPort()));
  }

  private static void attempt(Runnable step) {
    try {
      step.run();
    } catch (LaunchFailed failed) {
      failure = failed; // trying again for every test class would take an hour to say the same
      throw failed;
    }
  }

  /** The servers run, and the application with them. */
  public static synchronized void deployed() {
    started();
    if (!deployed) {
      attempt(house::deploy);
      deployed = true;
    }
  }

  static synchronized void close() {
    if (house != null) {
      house.close();
    }
  }
}

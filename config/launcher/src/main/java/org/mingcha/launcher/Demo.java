package org.mingcha.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** {@code mvn -Pdemo}: everything in the foreground until Ctrl-C. The argument is the directory of the checkout. */
public final class Demo {
  private static final String WELCOME = """

      Mingcha 明察 is ready: %s

        yuhang.inspector1, yuhang.inspector2   inspectors (办案人员)
        yuhang.unithead                        unit head (办案机构负责人)
        yuhang.leader                          bureau leader (部门负责人)
        yuhang.principal                       principal (主要负责人)
        yuhang.legal                           legal reviewer (法制审核人员)
        and the same in samr, zhejiang, hangzhou, cixi, guangdong, shenzhen, nanshan, zhongshan
        Every password is Mingcha-2026. Platforms report as client platform-a, secret platform-a-demo.

        REST       %s/api/v1, described at %s/openapi
        Keycloak   %s (admin, Mingcha-2026)

      The data stay in %s;
      delete that directory to begin anew. Press Ctrl-C to stop.
      """;

  // The words are UTF-8 whatever the locale says; Java 17 would write question marks under LANG=C.
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private static volatile boolean stopping;

  private Demo() {}

  public static void main(String[] arguments) throws InterruptedException {
    try {
      run(HouseSettings.demo(Path.of(arguments[0]).toAbsolutePath().normalize()));
    } catch (LaunchFailed e) {
      if (stopping) return;  // what fails because it was stopped is no news
      System.err.println("\nMingcha did not start. " + e.getMessage());
      System.exit(1);
    }
  }

  private static void run(HouseSettings settings) throws InterruptedException {
    House house = new House(settings, OUT::println);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(house), "stop"));
    house.start();
    house.deploy();
    house.furnish(new DemoData(settings)::make);
    String url = settings.applicationUrl();
    OUT.printf(WELCOME, url, url, url, settings.keycloakUrl(), settings.data());
    new CountDownLatch(1).await();  // until the shutdown hook ends it
  }

  private static void stop(House house) {
    stopping = true;
    house.close();
    OUT.println("Everything is stopped.");
  }
}

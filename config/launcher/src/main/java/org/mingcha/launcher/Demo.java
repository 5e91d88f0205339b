package org.mingcha.launcher;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** {@code mvn -Pdemo}: starts everything, says where to go, and stays until it is stopped. */
public final class Demo {
  private Demo() {}

  /** @param args the directory of the checkout */
  public static void main(String[] args) throws InterruptedException {
    House house = new House(HouseSettings.demo(Path.of(args[0]).toAbsolutePath().normalize()), Demo::say);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(house), "stop-the-house"));
    try {
      house.start();
      house.deploy();
      if (house.fresh()) {
        say("Making demo data …");
        new DemoData(house.settings()).make();
      }
    } catch (LaunchFailed failed) {
      say("");
      say("Mingcha did not start. " + failed.getMessage());
      Runtime.getRuntime().halt(1);
    }
    welcome(house.settings());
    new CountDownLatch(1).await();
  }

  private static void stop(House house) {
    say("Stopping …");
    house.close();
    say("Everything is stopped.");
  }

  private static void welcome(HouseSettings settings) {
    say("");
    say("明察 Mingcha is ready:  " + settings.applicationUrl());
    say("");
    say("  yuhang.inspector1, yuhang.inspector2   inspectors (办案人员)");
    say("  yuhang.unithead                        unit head (办案机构负责人)");
    say("  yuhang.leader                          bureau leader (部门负责人)");
    say("  Every password is Mingcha-2026. Platforms report as client platform-a, secret platform-a-demo.");
    say("");
    say("The data stay in " + settings.data() + "; delete that directory to begin anew. Press Ctrl-C to stop.");
  }

  private static void say(String line) {
    System.out.println(line);
  }
}

package org.mingcha.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("起不来时，一句话说清")
class RefusalsTest {

  @TempDir Path directory;

  @Test
  @DisplayName("端口被占：哪个端口，做什么用，谁占着")
  void aPortThatIsTakenIsNamed() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var refusal = assertThrows(LaunchFailed.class, () -> Ports.requireFree(taken.getLocalPort(), "Keycloak"));
      assertTrue(refusal.getMessage().startsWith("Port " + taken.getLocalPort() + " (Keycloak) is taken by another program"), refusal.getMessage());
      assertTrue(refusal.getMessage().endsWith("; stop that program first."), refusal.getMessage());
    }
  }

  @Test
  @DisplayName("放开的端口可以用")
  void aFreePortIsNoProblem() throws Exception {
    int port;
    try (var once = new ServerSocket(0)) {
      port = once.getLocalPort();
    }
    assertDoesNotThrow(() -> Ports.requireFree(port, "Keycloak"));
  }

  @Test
  @DisplayName("同一目录只许一个启动器；前一个走了，后一个可以来")
  void onlyOneLauncherHoldsTheKey() {
    var first = Key.take(directory);
    var refusal = assertThrows(LaunchFailed.class, () -> Key.take(directory));
    assertEquals("Another launcher already runs the servers of " + directory + "; stop it first.", refusal.getMessage());
    first.close();
    assertDoesNotThrow(() -> Key.take(directory).close());
  }

  @Test
  @DisplayName("目录用不了：说明原因")
  void aDirectoryThatIsAFileIsRefused() throws Exception {
    var file = Files.writeString(directory.resolve("file"), "");
    var refusal = assertThrows(LaunchFailed.class, () -> Key.take(file));
    assertTrue(refusal.getMessage().startsWith("The directory " + file + " cannot be used: "), refusal.getMessage());
    assertEquals("no permission for /srv/x", Sentence.of(new AccessDeniedException("/srv/x")));
  }

  @Test
  @DisplayName("下载损坏：说明怎么办，也不留下解开一半的目录")
  void aDamagedArchiveLeavesNothingBehind() throws Exception {
    var zip = Files.writeString(directory.resolve("keycloak.zip"), "half a download");
    var target = directory.resolve("keycloak");
    var refusal = assertThrows(LaunchFailed.class, () -> new Archive(zip).unpack(target));
    assertTrue(refusal.getMessage().contains("is missing or damaged") && refusal.getMessage().contains("start again"), refusal.getMessage());
    assertFalse(Files.exists(target));
  }

  @Test
  @DisplayName("没有下载到的部件：哪一个，怎么办")
  void aPartThatWasNotDownloadedIsNamed() {
    var settings = HouseSettings.demo(directory);
    var postgres = new PostgresAddress("127.0.0.1", 1, Account.OWNER);
    var wildfly = new WildFlyServer(settings, postgres, new Databases(postgres, "demo"));
    var refusal = assertThrows(LaunchFailed.class, wildfly::start);
    assertEquals("WildFly cannot be copied from " + settings.wildfly() + ": " + settings.wildfly().resolve("standalone")
        + " is not there; a download may have failed: run the same command again.", refusal.getMessage());
    var keycloak = assertThrows(LaunchFailed.class, () -> new Archive(settings.keycloak()).unpack(directory.resolve("keycloak")));
    assertTrue(keycloak.getMessage().startsWith("The archive " + settings.keycloak() + " is missing or damaged ("), keycloak.getMessage());
  }
}

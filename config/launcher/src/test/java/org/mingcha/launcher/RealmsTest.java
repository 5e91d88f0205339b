package org.mingcha.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("登录域：改了的，下次启动就用上")
class RealmsTest {

  @TempDir Path directory;
  private Realms realms;

  @BeforeEach
  void aRealmThatKeycloakHas() throws Exception {
    realms = new Realms(Files.createDirectory(directory.resolve("wanted")), directory.resolve("given"));
    Files.writeString(realms.wanted().resolve("realm.json"), "{\"realm\": \"明察\"}");
    assertFalse(realms.areGiven());
    realms.give();
  }

  @Test
  @DisplayName("没有改：照旧")
  void whatIsGivenIsGiven() {
    assertTrue(realms.areGiven());
  }

  @Test
  @DisplayName("改了一个字、添了一个、少了一个，都算改")
  void aChangeIsSeen() throws Exception {
    Files.writeString(realms.wanted().resolve("realm.json"), "{\"realm\": \"明查\"}");
    assertFalse(realms.areGiven());
    realms.give();
    Files.writeString(realms.wanted().resolve("other.json"), "{}");
    assertFalse(realms.areGiven());
    realms.give();
    Files.delete(realms.wanted().resolve("other.json"));
    assertFalse(realms.areGiven());
    realms.give();
    assertEquals(1, realms.given().toFile().list().length);
    assertTrue(realms.areGiven());
  }

  @Test
  @DisplayName("目录不在：一句话说清")
  void aMissingDirectoryIsNamed() {
    var missing = directory.resolve("nowhere");
    var refusal = assertThrows(LaunchFailed.class, () -> new Realms(missing, directory.resolve("given")).areGiven());
    assertEquals("The realms in " + missing + " cannot be read or written: " + missing + " is not there.", refusal.getMessage());
  }
}

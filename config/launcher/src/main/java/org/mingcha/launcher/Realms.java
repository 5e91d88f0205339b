package org.mingcha.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The realms that Keycloak imports at its start.
 *
 * @param wanted a directory whose *.json files they are
 * @param given where this Keycloak last found them; it imports a realm only where it has none of that name
 */
record Realms(Path wanted, Path given) {

  /** Whether Keycloak was given the same before, so that it has them. */
  boolean areGiven() {
    return Files.exists(given) && read(wanted).equals(read(given));
  }

  /** Gives them, and only them. */
  void give() {
    try {
      Folders.delete(given);
      Files.createDirectories(given);
      for (var realm : read(wanted).entrySet()) Files.writeString(given.resolve(realm.getKey()), realm.getValue());
    } catch (IOException e) {
      throw refused(given, e);
    }
  }

  private static Map<String, String> read(Path directory) {
    Map<String, String> texts = new TreeMap<>();
    try (var realms = Files.newDirectoryStream(directory, "*.json")) {
      for (Path realm : realms) texts.put(realm.getFileName().toString(), Files.readString(realm));
    } catch (IOException e) {
      throw refused(directory, e);
    }
    return texts;
  }

  private static LaunchFailed refused(Path directory, IOException e) {
    return new LaunchFailed("The realms in " + directory + " cannot be read or written: " + Sentence.of(e) + ".", e);
  }
}

package org.mingcha.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages below {@code docs/} that a test makes from the code: compared, or written anew with {@code -Dmingcha.docs=write}. */
final class Generated {

  static final Path DOCS = Path.of("../docs");
  private static final String HOW = " is not what the code says; mvn -pl ejb,web -am test -Dmingcha.docs=write writes it anew";

  private Generated() {}

  static void demand(String file, String text) throws IOException {
    var path = DOCS.resolve(file);
    if (writing()) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
    assertEquals(Files.exists(path) ? Files.readString(path) : "", text, path + HOW);
  }

  static boolean writing() {
    return "write".equals(System.getProperty("mingcha.docs"));
  }
}

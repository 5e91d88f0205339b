package org.mingcha.secret;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys of restricted data: one seals, all of them open, so that a key can be replaced while what it sealed is still
 * there. Written as {@code 2:<32 hex digits>,1:<32 hex digits>}; the first one seals.
 */
final class SecretKeys {

  static final String VARIABLE = "SECRET_KEY";
  /** Known to everybody: it seals what is invented. */
  static final String DEMO = "6d696e676368612d64656d6f2d736d34";

  private static final int BYTES = 16;

  private final Map<Integer, byte[]> byVersion = new LinkedHashMap<>();

  private SecretKeys() {}

  /** @throws IllegalStateException when the text names no keys; the message does not repeat it */
  static SecretKeys of(String text) {
    var keys = new SecretKeys();
    Arrays.stream(text.split(",")).map(String::strip).forEach(keys::add);
    return keys;
  }

  private void add(String key) {
    var parts = key.split(":", -1);
    if (parts.length != 2 || !parts[0].matches("[1-9][0-9]{0,5}") || !parts[1].matches("[0-9A-Fa-f]{" + 2 * BYTES + "}")
        || byVersion.put(Integer.valueOf(parts[0]), HexFormat.of().parseHex(parts[1])) != null) {
      throw new IllegalStateException(VARIABLE + " must be a list such as 2:<32 hex digits>,1:<32 hex digits>,"
          + " each version once and the one that seals first");
    }
  }

  int sealing() {
    return byVersion.keySet().iterator().next();
  }

  byte[] key(int version) {
    var key = byVersion.get(version);
    if (key == null) {
      throw new IllegalStateException(VARIABLE + " lacks version " + version + ", by which stored data are sealed");
    }
    return key;
  }
}

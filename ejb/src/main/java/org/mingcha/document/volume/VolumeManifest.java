package org.mingcha.document.volume;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What lies in a package (案卷包清单): head lines, then one line for each file with SM3, SHA-256, size and name. Plain text, so that it
 * can be read and checked with what every system has.
 */
public final class VolumeManifest {

  static final String NAME = "manifest.txt";
  static final String SIGNATURE = "manifest.sig";
  private static final String FORM = "mingcha-volume 1";

  private final StringBuilder text = new StringBuilder(FORM).append('\n');

  /**
   * A file of the package.
   *
   * @param name within the package
   */
  public record Entry(String sm3, String sha256, long size, String name) {}

  VolumeManifest head(String name, String value) {
    text.append(name).append(' ').append(value.replace('\n', ' ')).append('\n');
    return this;
  }

  void file(Entry entry) {
    text.append(String.join(" ", entry.sm3(), entry.sha256(), String.valueOf(entry.size()), entry.name())).append('\n');
  }

  String text() {
    return text.toString();
  }

  /**
   * The files that a manifest names.
   *
   * @throws IllegalArgumentException when it is none
   */
  static List<Entry> entries(String manifest) {
    var lines = manifest.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(FORM)) {
      throw new IllegalArgumentException("no manifest of a volume");
    }
    var entries = new ArrayList<Entry>();
    lines.stream().skip(1).map(line -> line.split(" ", 4)).filter(parts -> parts.length == 4 && parts[0].matches("[0-9a-f]{64}"))
        .forEach(parts -> entries.add(new Entry(parts[0], parts[1], Long.parseLong(parts[2]), parts[3])));
    return entries;
  }

  /** 64 lower-case hexadecimal digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** The lines of a file with a signature. */
  static List<String> parts(byte[] signature) {
    return new String(signature, StandardCharsets.UTF_8).lines().toList();
  }
}

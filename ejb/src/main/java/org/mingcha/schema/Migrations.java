package org.mingcha.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The migrations of an application or of a database: each version with the checksum that Flyway computes of its text. Flyway
 * itself stays with the owner who migrates; to look at what was done, the application does not need it.
 */
record Migrations(Map<String, Integer> checksums) {

  /** Written by the build: the name of each file of a migration below {@code db/migration}. */
  private static final String LIST = "db/migration.list";
  private static final Pattern VERSIONED = Pattern.compile("(?:.*/)?V(\\d+)__\\w+\\.sql");

  /** Those that this application was made for. */
  static Migrations shipped() {
    try (var list = open(LIST)) {
      var shipped = new TreeMap<String, Integer>();
      for (var file : new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        var name = VERSIONED.matcher(file);
        if (name.matches()) {
          shipped.put(name.group(1), checksum(file));
        }
      }
      return new Migrations(shipped);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** Those that were made on this database; one that failed has no checksum of ours. */
  static Migrations made(Connection database) throws SQLException {
    try (var sql = database.createStatement();
        var rows = sql.executeQuery("select version, checksum, success from flyway_schema_history where version is not null")) {
      var made = new TreeMap<String, Integer>();
      while (rows.next()) {
        made.put(rows.getString(1), rows.getBoolean(3) ? (Integer) rows.getInt(2) : null);
      }
      return new Migrations(made);
    }
  }

  /** The versions that one has and the other has not, or has otherwise; empty when both are the same. */
  String differingFrom(Migrations other) {
    var versions = new TreeSet<>(checksums.keySet());
    versions.addAll(other.checksums.keySet());
    return versions.stream().filter(version -> checksums.get(version) == null
        || !checksums.get(version).equals(other.checksums.get(version))).collect(Collectors.joining(", "));
  }

  private static int checksum(String file) throws IOException {
    try (var text = new BufferedReader(new InputStreamReader(open("db/migration/" + file), StandardCharsets.UTF_8))) {
      return checksum(text);
    }
  }

  /** Of the lines without their ends, so that a checkout on another system has the same. */
  static int checksum(BufferedReader text) throws IOException {
    var crc = new CRC32();
    for (var line = text.readLine(); line != null; line = text.readLine()) {
      crc.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return (int) crc.getValue();
  }

  private static InputStream open(String resource) throws IOException {
    var in = Migrations.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("missing in the application: " + resource);
    }
    return in;
  }
}

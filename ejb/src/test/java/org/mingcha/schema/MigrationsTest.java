package org.mingcha.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resolver.ChecksumCalculator;
import org.flywaydb.core.internal.resource.StringResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("应用只在自己的数据库版本上启动")
class MigrationsTest {

  private static final Path FILES = Path.of("src/main/resources/db/migration");

  @Test
  @DisplayName("源码里的每个迁移都在清单上，校验值与 Flyway 算的相同")
  void everyMigrationIsKnownWithTheChecksumOfFlyway() throws IOException {
    try (var files = Files.walk(FILES)) {
      var expected = files.filter(file -> file.getFileName().toString().matches("V\\d+__.*\\.sql"))
          .collect(Collectors.toMap(file -> file.getFileName().toString().replaceAll("^V|__.*", ""), MigrationsTest::flyways));
      assertTrue(expected.size() > 50);
      assertEquals(expected, Migrations.shipped().checksums());
    }
  }

  @Test
  @DisplayName("行尾不同，校验值不变；一字之差就不同")
  void lines() throws IOException {
    assertEquals(of("a\nb\n"), of("a\r\nb"));
    assertTrue(of("a\nb") != of("a\nc"));
  }

  @Test
  @DisplayName("缺的、多的、改过的、没做成的，都说出来")
  void whatDiffers() {
    var shipped = new Migrations(Map.of("1", 10, "2", 20, "3", 30));
    assertEquals("", shipped.differingFrom(new Migrations(Map.of("1", 10, "2", 20, "3", 30))));
    assertEquals("3", shipped.differingFrom(new Migrations(Map.of("1", 10, "2", 20))));
    assertEquals("2", shipped.differingFrom(new Migrations(Map.of("1", 10, "2", 21, "3", 30))));
    assertEquals("4", shipped.differingFrom(new Migrations(Map.of("1", 10, "2", 20, "3", 30, "4", 40))));
    assertEquals("4", shipped.differingFrom(with("4", null)));
  }

  private static Migrations with(String version, Integer checksum) {
    var made = new HashMap<>(Map.of("1", 10, "2", 20, "3", 30));
    made.put(version, checksum);
    return new Migrations(made);
  }

  private static int of(String text) throws IOException {
    return Migrations.checksum(new BufferedReader(new StringReader(text)));
  }

  private static int flyways(Path file) {
    try {
      LoadableResource text = new StringResource(Files.readString(file));
      return ChecksumCalculator.calculate(text);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}

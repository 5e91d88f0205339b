package org.mingcha.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.house.Neighbour;
import org.mingcha.launcher.DemoData;
import org.mingcha.outside.Eventually;

@DisplayName("演示数据：每种程序的每个阶段都有一例")
class DemoDataTest {

  /** The stages of every edition, as frozen for {@code FrozenEditionsTest}. */
  private static final Path EDITIONS = Path.of(System.getProperty("mingcha.checkout"), "ejb/src/test/resources/procedure");

  private static Neighbour house;

  @BeforeAll
  static void theDemoIsFurnished() {
    assumeTrue(System.getenv("DB_HOST") == null, "a month is lived through in a database of its own");
    house = Neighbour.deployed("furnished", 30);
    var begin = System.nanoTime();
    new DemoData(house.settings()).make();
    System.out.printf("  demo data made in %d s%n", (System.nanoTime() - begin) / 1_000_000_000);
  }

  @AfterAll
  static void nothingStaysBehind() {
    if (house != null) {
      house.close();
    }
  }

  @DisplayName("阶段齐全")
  @ParameterizedTest(name = "{0}")
  @MethodSource("procedures")
  void everyStageHasAnExample(String procedure, Set<String> stages) {
    assertFalse(stages.isEmpty(), procedure);
    var without = Eventually.seen(() -> without(procedure, stages), Set::isEmpty); // what ends by itself is marked every fifteen seconds
    assertEquals(Set.of(), without, "stages of " + procedure + " of which the demo shows no example");
  }

  @DisplayName("监测结果按平台逐周记录；扣押的托运物品写明承运人")
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      三个平台各三周 | select count(distinct platform) = 3 and count(*) = 9 from monitoring_result
      托运物品，拟扣押的和已扣押的 | select count(distinct stage) = 2 from seizure s join matter m on m.id = s.id where s.carrier is not null""")
  void whatIsBesideTheStages(String what, String question) {
    assertTrue(holds(question), what);
  }

  @DisplayName("文书：送达和归档的告知书、决定书，待批准的草稿，作废的文号写明原因，一批制发完")
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      归档案件的告知书、决定书 | select count(distinct type) = 2 from document where state = 'ARCHIVED' and type in ('PENALTY_NOTICE', 'PENALTY_DECISION')
      已送达的决定书 | select count(*) > 0 from document where state = 'SERVED' and type = 'PENALTY_DECISION'
      待批准的草稿 | select count(*) > 0 from document where state = 'DRAFTED' and type = 'SERVICE_RECEIPT'
      作废的文号 | select count(*) > 0 from document_number where state = 'VOID' and document_id is not null and reason <> ''
      一批 | select count(*) = 1 from document_batch where state = 'DONE'
      号码连续 | select bool_and(s.last = (select count(*) from document_number n where n.bureau = s.bureau and n.word = s.word and n.year = s.year)) from document_series s""")
  void paperOfEveryKind(String what, String question) {
    assertTrue(Eventually.seen(() -> holds(question), Boolean::booleanValue), what);
  }

  private static boolean holds(String question) {
    try (var database = house.database(); var query = database.createStatement(); var row = query.executeQuery(question)) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException unread) {
      throw new IllegalStateException(unread);
    }
  }

  /** Each procedure by its name, with the stages of its newest edition. */
  static Stream<Arguments> procedures() throws IOException {
    var newest = new TreeMap<String, Path>();
    try (var texts = Files.list(EDITIONS)) {
      texts.sorted().forEach(text -> newest.put(text.getFileName().toString().replaceFirst("@.*", ""), text));
    }
    var rows = Stream.<Arguments>builder();
    for (var one : newest.entrySet()) {
      rows.add(arguments(one.getKey(), stages(one.getValue())));
    }
    return rows.build();
  }

  private static Set<String> stages(Path text) throws IOException {
    return Files.readAllLines(text).stream().filter(line -> line.startsWith("stage ")).map(line -> line.substring(6).replaceFirst(",.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> without(String procedure, Set<String> stages) {
    var without = new TreeSet<>(stages);
    try (var database = house.database();
        var query = database.prepareStatement("select distinct stage from matter where split_part(edition, '@', 1) = ?")) {
      query.setString(1, procedure);
      var shown = query.executeQuery();
      while (shown.next()) {
        without.remove(shown.getString(1));
      }
    } catch (SQLException unread) {
      throw new IllegalStateException(unread);
    }
    return without;
  }
}

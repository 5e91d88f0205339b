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
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.calendar.HolidaySchedule;
import org.mingcha.calendar.RollForward;
import org.mingcha.calendar.WorkCalendar;
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

  @DisplayName("没有自相矛盾的：施行前不按第110号令责令改正和处罚，不予处罚的已经改正，审核过的案件有证据，当事人是个人还是单位前后一致")
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      责令改正 | select count(*) = 0 from rectification_order o join matter m on m.id = o.id where m.opened_at < '2026-12-01T00:00:00+08:00' and o.breach not in ('OTHER', 'FAILED_PRODUCT', 'FAILED_PRODUCT_SOLD')
      处罚 | select count(*) = 0 from case_decision d join matter m on m.id = d.case_id where m.opened_at < '2026-12-01T00:00:00+08:00' and d.rule_id like 'P-%'
      不予处罚 | select count(*) > 0 and bool_and(o.stage = 'CORRECTED') from case_decision d join matter c on c.id = d.case_id join matter_link l on c.number in (l.from_no, l.to_no) join matter o on o.number in (l.from_no, l.to_no) and o.kind = 'rectification-orders' where d.decision_kind = 'NO_PENALTY'
      审核 | select count(*) > 0 and bool_and(exists (select 1 from evidence_piece e where e.matter_no = m.number)) from case_review r join matter m on m.id = r.case_id
      个人、单位 | select count(*) = 0 from (select name from matter_party where kind is not null group by name having count(distinct kind) > 1) twice""")
  void nothingContradictsItself(String what, String question) {
    assertTrue(holds(question), what);
  }

  @DisplayName("机关只在工作日办事")
  @Test
  void officesRestOnRestDays() throws SQLException {
    var calendar = new WorkCalendar(HolidaySchedule.shipped(), RollForward.REST_DAYS);
    var rested = new TreeSet<LocalDate>();
    try (var database = house.database(); var query = database.createStatement(); var acts = query.executeQuery("""
        select distinct cast(at at time zone 'Asia/Shanghai' as date), actor_user from audit_entry
        where actor_user like '%.%' and cast(at at time zone 'Asia/Shanghai' as date) < current_date""")) {
      while (acts.next()) {
        var day = acts.getObject(1, LocalDate.class);
        if (!calendar.isWorkingDay(day)) {
          rested.add(day);
        }
      }
    }
    assertEquals(Set.of(), rested);
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

package org.mingcha.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Sm3;
import org.mingcha.kernel.SubjectRef;

/** Nothing in an audit entry can be changed, and no entry slipped in, without its digest telling. */
@DisplayName("全过程记录：链式留痕")
class AuditEntryTest {

  private static final SubjectRef LEAD = new SubjectRef("leads", "余市监线〔2026〕1号");
  private static final Actor LI = new Actor("yuhang.inspector1", "李", "inspector", "330110");
  private static final ChainHead NEW_CHAIN = new ChainHead("leads:余市监线〔2026〕1号", 0, "");

  @DisplayName("杂凑值按约定的次序覆盖各项，核验的人可以自行重算")
  @Test void theDigestCanBeRecomputedByAnyone() {
    assertEquals(Sm3.hex("""
        ["leads:余市监线〔2026〕1号","1","2026-12-03T02:00:00.000001Z","yuhang.inspector1","李","inspector","330110",\
        "verify","leads","余市监线〔2026〕1号","{\\"to\\":\\"VERIFYING\\"}",""]"""), entry(NEW_CHAIN, LI).head().hash());
  }

  /** Every column but the key and the digest itself: one added later is covered here without a word. */
  static List<Field> columns() {
    return Arrays.stream(AuditEntry.class.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Set.of("id", "hash").contains(field.getName())).toList();
  }

  @DisplayName("改动任何一项，杂凑值即不符")
  @ParameterizedTest(name = "{0}")
  @MethodSource("columns")
  void noColumnCanBeChanged(Field column) throws ReflectiveOperationException {
    var entry = entry(new ChainHead("leads:余市监线〔2026〕1号", 7, "abc"), LI);
    assertEquals(entry.head().hash(), entry.digest());

    column.setAccessible(true);
    column.set(entry, altered(column.get(entry)));

    assertNotEquals(entry.head().hash(), entry.digest());
  }

  @DisplayName("把字从一项挪到相邻的一项，也不符")
  @Test void lettersCannotWander() {
    var moved = new Actor("yuhang.inspector1李", " ", "inspector", "330110");
    var original = new Actor("yuhang.inspector1", "李 ", "inspector", "330110");
    assertNotEquals(entry(NEW_CHAIN, original).head().hash(), entry(NEW_CHAIN, moved).head().hash());
  }

  @DisplayName("没有所属部门，不同于部门名为 null")
  @Test void noBureauIsNotABureauCalledNull() {
    assertNotEquals(entry(NEW_CHAIN, new Actor("system:relay", "relay", "system", null)).head().hash(),
        entry(NEW_CHAIN, new Actor("system:relay", "relay", "system", "null")).head().hash());
  }

  @DisplayName("后一条含前一条的杂凑值，序号连续")
  @Test void entriesHangTogether() throws ReflectiveOperationException {
    var first = entry(NEW_CHAIN, LI);
    var second = entry(first.head(), LI);

    assertEquals(1, first.view().seq());
    assertEquals(2, second.view().seq());
    var previous = AuditEntry.class.getDeclaredField("previous");
    previous.setAccessible(true);
    assertEquals(first.view().hash(), previous.get(second));
    assertNotEquals(first.view().hash(), second.view().hash());
  }

  @DisplayName("时间只取到微秒：数据库存得下多少，就算多少")
  @Test void timeIsKeptAsTheDatabaseKeepsIt() {
    var entry = AuditEntry.of(NEW_CHAIN, Instant.parse("2026-12-03T02:00:00.000001999Z"), LI, "verify", LEAD, "{}");
    assertEquals(Instant.parse("2026-12-03T02:00:00.000001Z"), entry.view().at());
    assertTrue(entry.view().hash().matches("[0-9a-f]{64}"));
  }

  private static AuditEntry entry(ChainHead head, Actor by) {
    return AuditEntry.of(head, Instant.parse("2026-12-03T02:00:00.000001Z"), by, "verify", LEAD, "{\"to\":\"VERIFYING\"}");
  }

  private static Object altered(Object value) {
    return value instanceof Instant at ? at.plusNanos(1000) : value instanceof Long seq ? seq + 1 : value + "x";
  }
}

package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("同一 Idempotency-Key 的命令只办一次")
@ExtendWith(MingchaRuns.class)
class IdempotencyTest {

  private static final String LEADS = "/api/v1/leads";

  private final Caller inspector = Caller.officer("yuhang.inspector1");
  private final String key = UUID.randomUUID().toString();

  @Test
  @DisplayName("再发一次，得到第一次的应答，不再登记第二条线索")
  void sameKeySameAnswer() {
    var first = inspector.post(LEADS, complaint("a"), key);
    var again = inspector.post(LEADS, complaint("a"), key);

    assertEquals(201, first.status(), first.body());
    assertEquals(first, again);
    assertEquals(409, inspector.post(LEADS, complaint("b"), key).status());
  }

  @Test
  @DisplayName("同时发八次，也只登记一条")
  void sameKeyAtTheSameTime() {
    var answers = IntStream.range(0, 8).parallel().mapToObj(i -> inspector.post(LEADS, complaint("a"), key))
        .collect(Collectors.toSet());

    assertEquals(1, answers.size(), answers.toString());
  }

  @Test
  @DisplayName("别人的同名键互不相干")
  void keysOfOthersAreOthers() {
    var mine = inspector.post(LEADS, complaint("a"), key);
    var theirs = Caller.officer("yuhang.inspector2").post(LEADS, complaint("b"), key);

    assertEquals(201, mine.status());
    assertEquals(201, theirs.status());
  }

  @Test
  @DisplayName("被拒绝的命令不占用键；键的写法不对，400")
  void refusedCommandLeavesItsKeyFree() {
    assertEquals(422, inspector.post(LEADS, complaint("a").replace("2026-09-01", "2999-01-01"), key).status());
    assertEquals(201, inspector.post(LEADS, complaint("a"), key).status());
    assertEquals(400, inspector.post(LEADS, complaint("a"), "x".repeat(101)).status());
  }

  private static String complaint(String title) {
    return "{\"source\":\"COMPLAINT\",\"title\":\"%s\",\"description\":\"d\",\"receivedOn\":\"2026-09-01\"}".formatted(title);
  }
}

package org.mingcha.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Conduct;

/** Of a common name the latest twenty are shown, and that there are more; what was answered is always there. */
@DisplayName("同名当事人的处罚：最近二十件")
class NamesakesTest {

  @DisplayName("二十件以内的全部列出；超过的列最近二十件并写明还有；已经认定的不占二十件")
  @ParameterizedTest(name = "没有认定的 {0} 件，认定的 {1} 件 → 列 {2} 件，还有：{3}")
  @CsvSource({"0, 0, 0, false", "20, 0, 20, false", "21, 0, 20, true", "20, 2, 22, false", "21, 2, 22, true"})
  void theLatest(int open, int answered, int shown, boolean more) {
    // given what was read, the answered among them, and the latest first
    var told = IntStream.range(0, answered).mapToObj(nth -> "旧" + nth).toList();
    var read = Stream.concat(told.stream(), IntStream.range(0, open).mapToObj(nth -> "新" + nth)).map(NamesakesTest::penalty).toList();

    // when they are shown
    var namesakes = Namesakes.of(read, Set.copyOf(told));

    // then none of those answered is missing, and the others are the first
    var numbers = namesakes.penalties().stream().map(EarlierPenalty::caseNo).toList();
    assertEquals(shown + " " + more, numbers.size() + " " + namesakes.more());
    assertEquals(told, numbers.subList(0, answered));
    assertEquals(read.stream().skip(answered).limit(20).map(EarlierPenalty::caseNo).toList(), List.copyOf(numbers.subList(answered, shown)));
  }

  private static EarlierPenalty penalty(String number) {
    return new EarlierPenalty(number, "慈溪市市场监督管理局", "罚" + number, LocalDate.parse("2026-12-03"), Yuan.of("1000"),
        LocalDate.parse("2026-12-01"), null, Set.of(Conduct.DISPLAY));
  }
}

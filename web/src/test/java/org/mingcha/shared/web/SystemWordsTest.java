package org.mingcha.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.document.PaperWords;

@DisplayName("系统写入文书和记录的中文，英文界面以英文显示")
class SystemWordsTest {

  @DisplayName("哪一次、哪一件、怎样送达")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(delimiter = '|', textBlock = """
      第1次听证 | Hearing 1
      证据12 | Evidence 12
      中止案件调查（第2次） | Suspension of the investigation, no. 2
      2026年11月2日直接送达 | Handed over on Mon 2026-11-02
      2026年11月2日邮寄送达（云购平台） | Served by post on Mon 2026-11-02 (云购平台)
      批量制发 7 | Issued as batch 7""")
  void theSystemsOwnWordsAreEnglish(String kept, String shown) {
    assertEquals(shown, SystemWords.in(kept, Locale.ENGLISH));
  }

  @DisplayName("人写的照原样；中文界面照原样")
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"张三（经理）", "某店（第2次）", "2026年13月40日送", "余市监封001"})
  void whatPeopleWroteStays(String written) {
    assertEquals(written, SystemWords.in(written, Locale.ENGLISH));
    assertEquals("第1次听证", SystemWords.in("第1次听证", Locale.SIMPLIFIED_CHINESE));
    assertEquals("", SystemWords.in(null, Locale.ENGLISH));
  }

  @DisplayName("文书来源所用的每一种说法都有英文")
  @Test
  void everyWordOfThePapersIsKnown() {
    var ofCases = words("/enforcement/papers.properties", "step.");
    var ofServices = words("/document/service.properties", "").filter(word -> !word.contains("{"));
    var filled = Stream.of(PaperWords.in(PaperWords.class, "/enforcement/papers.properties").of("statement", 3),
        PaperWords.in(PaperWords.class, "/enforcement/papers.properties").of("heard.nth", 3),
        PaperWords.in(PaperWords.class, "/enforcement/papers.properties").of("discussion", 3),
        PaperWords.in(PaperWords.class, "/evidence/papers.properties").of("piece", "3"));
    assertEquals(List.of(), Stream.of(ofCases, ofServices, filled).flatMap(each -> each)
        .filter(word -> SystemWords.in(word, Locale.ENGLISH).equals(word)).toList());
  }

  private static Stream<String> words(String resource, String prefix) {
    var read = new Properties();
    try (var in = new InputStreamReader(PaperWords.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      read.load(in);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    return read.stringPropertyNames().stream().filter(key -> key.startsWith(prefix)).map(read::getProperty);
  }
}

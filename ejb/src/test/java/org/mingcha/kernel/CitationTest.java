package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("法条引用")
class CitationTest {

  @ParameterizedTest
  @CsvSource({"SAMR-110@2025:15.1, SAMR-110@2025, 15, 1", "SAMR-110@2025:27, SAMR-110@2025, 27, ''",
      "APL@2021:62, APL@2021, 62, ''", "SAMR-PROC@2022:20.1.4, SAMR-PROC@2022, 20, 1.4"})
  void aCitationNamesInstrumentArticleAndParagraph(String text, String instrument, String article, String paragraph) {
    var citation = Citation.of(text);

    assertEquals(instrument, citation.instrument());
    assertEquals(article, citation.article());
    assertEquals(paragraph, citation.paragraph());
    assertEquals(text, citation.toString());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "15", "SAMR-110:15", "SAMR-110@2025", "SAMR-110@2025:", "SAMR-110@25:15", "samr-110@2025:15",
      "SAMR-110@2025:15.", "SAMR-110@2025:第15条", "SAMR--110@2025:15", " SAMR-110@2025:15"})
  void anythingElseIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Citation.of(text));
  }
}

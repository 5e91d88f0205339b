package org.mingcha.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.secret.Revealed;

/** Officers read reports without the numbers of persons; the words of the platform stay as they came. */
@DisplayName("平台报告中自然人的身份证件号码，工作人员所见默认脱敏")
class IdentityMaskTest {

  private static final String REPORT = """
      {"platformReportId": "1", "measuresTakenAt": "2026-12-01T10:00:00+08:00", "operator": {"name": "王某", "identityType": %s,
       "identityNumber": "%s", "kind": %s}, "products": [{"name": "移动电源", "unitPrice": 89.00, "salesAmount": 3666800000.10}]}""";

  @DisplayName("按证件类型、主体类型和号码的样子")
  @ParameterizedTest(name = "{0} {1} {2} → {3}")
  @CsvSource(nullValues = "null", value = {
      "RESIDENT_ID, 330282199001011234, null, 330282**********34",
      "RESIDENT_ID, 乱写的号码, null, ***号码",
      "OTHER, E12345678, NATURAL_PERSON, *******78",
      "null, 330282199001011234, null, 330282**********34",
      "OTHER, 330282199001011234, INDIVIDUAL_BUSINESS, 330282**********34",
      "USCC, 91350100M000100Y43, INDIVIDUAL_BUSINESS, 91350100M000100Y43",
      "USCC, 330282199001011234, ENTERPRISE, 330282199001011234",
      "null, 91350100M000100Y43, null, 91350100M000100Y43"})
  void theOperatorsNumber(String type, String number, String kind, String shown) {
    var received = REPORT.formatted(json(type), number, json(kind));

    assertEquals(shown, IdentityMask.on(StoredJson.content(received)).operator().identityNumber());
    assertEquals(received.contains(shown) ? received : compact(received).replace(number, shown), IdentityMask.on(received));
    assertEquals(shown.equals(number) ? List.of() : List.of(new Revealed("王某", number, null)),
        IdentityMask.masked(StoredJson.content(received)).toList());
  }

  @DisplayName("生产者的号码也一样；没有可遮蔽的，原文一字不动")
  @Test void theProducersNumber() {
    var received = "{\"products\":[{\"producer\":{\"name\":\"李某\",\"identityNumber\":\"330282199001011234\"}},{}]}";
    assertEquals(received.replace("330282199001011234", "330282**********34"), IdentityMask.on(received));
    assertEquals(List.of(new Revealed("李某", "330282199001011234", null)), IdentityMask.masked(StoredJson.content(received)).toList());

    var harmless = "{ \"products\" : [ ], \"operator\" : null }";
    assertSame(harmless, IdentityMask.on(harmless));
  }

  private static String json(String word) {
    return word == null ? "null" : '"' + word + '"';
  }

  private static String compact(String json) {
    return json.replaceAll("([:,])\\s+", "$1");
  }
}

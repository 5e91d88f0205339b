package org.mingcha.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;

@DisplayName("当事人号码：给出时遮蔽，带着星号填回来的还原，永不把星号存成号码")
class InvolvedPartyTest {

  private static final InvolvedParty LI = new InvolvedParty("李某", "330282199001011234", "IN_PLATFORM_OPERATOR", "NATURAL_PERSON");
  private static final InvolvedParty WANG = new InvolvedParty("王某", "330282198502021234", "PRODUCER", null);
  private static final List<InvolvedParty> KNOWN = List.of(WANG, LI);

  @ParameterizedTest(name = "{0} {1} → {2}")
  @DisplayName("来源中同名当事人的遮蔽号码，即其真实号码；没有星号的，照填")
  @CsvSource({"李某, 330282**********34, 330282199001011234", "王某, 330282**********34, 330282198502021234",
      "李某, 330282199001015555, 330282199001015555", "李某, , "})
  void whatComesBack(String name, String typed, String kept) {
    assertEquals(kept, new InvolvedParty(name, typed, "PRODUCER", null).unmaskedFrom(KNOWN, "/party").identityNumber());
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("对不上任何人的星号，不收")
  @CsvSource({"张某, 330282**********34", "李某, 330282**********99", "李某, ***"})
  void nobodys(String name, String typed) {
    var refused = assertThrows(Invalid.class, () -> new InvolvedParty(name, typed, "PRODUCER", null).unmaskedFrom(KNOWN, "/party"));
    assertEquals(List.of(Violation.of("/party/identityNumber", "procedure.number-hidden")), refused.violations());
  }

  @Test
  @DisplayName("自然人仍是自然人，所填身份不变")
  void staysAPerson() {
    assertEquals(new InvolvedParty("李某", "330282199001011234", "PRODUCER", "NATURAL_PERSON"),
        new InvolvedParty("李某", "330282**********34", "PRODUCER", null).unmaskedFrom(KNOWN, "/party"));
  }
}

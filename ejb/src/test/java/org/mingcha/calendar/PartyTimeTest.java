package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists and the page of a matter call the same limits time of the party that is over. */
@DisplayName("当事人期限已届满")
class PartyTimeTest {

  @DisplayName("清单里的条件只及于当事人的期限，且在最后一日之后")
  @ParameterizedTest
  @EnumSource(LimitKind.class)
  void ofThePartyOnly(LimitKind kind) {
    assertEquals(kind.givenToParty(), PartyTime.OVER.contains("'" + kind.name() + "'"));
    assertTrue(PartyTime.OVER.endsWith("t.due_on < :today)"), PartyTime.OVER);
  }
}

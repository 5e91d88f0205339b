package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("名称很常见的当事人：同名的处罚只列最近二十件，写明还有；认定过的不会漏掉（处罚法第29条）")
@ExtendWith(MingchaRuns.class)
class NamesakesTest {

  private static final String LICENCE = "\"conducts\": [\"LICENCE_NOT_SHOWN\"]}";
  private static final LocalDate FIRST = LocalDate.parse("2026-10-01");
  private static final String MORE = "只列最近 20 件";

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("同名的二十一件：当场处罚和案件都列二十件；最早的一件认定为同一当事人，仍然算在内")
  void aCommonName() {
    // given a case, and one more penalty on parties of its name than are shown
    var name = "常见" + SomeLeads.unique() + "店";
    var aCase = SomeCases.investigated(name);
    var numbers = new ArrayList<String>();
    for (int nth = 0; nth < 21; nth++) {
      numbers.add(decided(name, FIRST.plusDays(nth)));
    }

    // when another penalty on the spot is begun, and what the party of the case did is recorded
    var next = INSPECTOR.post("/api/v1/summary-penalties", onTheSpot(name, FIRST.plusDays(30)));
    var assessed = found(aCase, LICENCE).read("/assessment");

    // then both show twenty and say that there are more; what fined another act is not among those of the case
    for (var shown : new Reply[] {INSPECTOR.get(SomeLeads.path(next)), assessed}) {
      assertEquals("20 true", shown.json().at("/possiblyTheSame").size() + " " + shown.text("/morePossiblyTheSame"), shown.body());
    }
    assertTrue(INSPECTOR.get("/summary/penalty.xhtml?number=" + Caller.encoded(next.text("/number"))).body().contains(MORE));
    assertTrue(page(aCase).contains(MORE));
    found(aCase, "\"conducts\": [\"DISPLAY\"]}");
    assertEquals("0 false", aCase.read("/assessment").json().at("/possiblyTheSame").size() + " " + aCase.read("/assessment").text("/morePossiblyTheSame"));

    // and when the earliest, which is not shown, is found to be of the same party, it counts, and the twenty others are all
    var hidden = numbers.get(0);
    assertFalse(assessed.body().contains("\"" + hidden + "\""), assessed.body());
    found(aCase, LICENCE + ", \"otherActs\": [{\"caseNo\": \"%s\", \"said\": \"SAME_PARTY\", \"reason\": \"经核对登记信息\"}]".formatted(hidden));
    var answered = aCase.read("/assessment");
    assertEquals(hidden, answered.text("/penalties/0/caseNo"), answered.body());
    assertEquals("20 false", answered.json().at("/possiblyTheSame").size() + " " + answered.text("/morePossiblyTheSame"));
    assertFalse(page(aCase).contains(MORE));
  }

  private static String page(SomeCases aCase) {
    return INSPECTOR.get("/enforcement/workbench.xhtml?number=" + Caller.encoded(aCase.seen().text("/number"))).body();
  }

  private static String decided(String name, LocalDate on) {
    var penalty = SomeLeads.path(INSPECTOR.post("/api/v1/summary-penalties", onTheSpot(name, on)));
    assertEquals(200, INSPECTOR.act(penalty, "tell", "{\"statement\": \"初犯\", \"answer\": \"已在幅度内从轻\"}").status());
    var decided = INSPECTOR.act(penalty, "decide", "{\"signature\": \"SIGNED\", \"receivedBy\": \"店主\"}");
    assertEquals(200, decided.status(), decided.body());
    return decided.text("/number");
  }

  /** Found on that day alone: what may be the same act is not fined on the spot again. */
  private static String onTheSpot(String name, LocalDate on) {
    return SomeSummaryPenalties.named(name, "null", "R-EC76", "500").replace("\"2026-11-01\"", "\"%s\", \"until\": \"%s\"".formatted(on, on));
  }

  /** The act of the case goes on since the first of those days. */
  private static SomeCases found(SomeCases aCase, String act) {
    return aCase.by(INSPECTOR, "record-act-facts", aCase.finding(act).replaceFirst("\"from\": \"[-\\d]+", "\"from\": \"" + FIRST));
  }
}

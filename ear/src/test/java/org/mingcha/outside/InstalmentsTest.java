package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.AfterDecisionTest.deferral;
import static org.mingcha.outside.AfterDecisionTest.money;
import static org.mingcha.outside.AfterDecisionTest.served;
import static org.mingcha.outside.SomeCases.LEADER;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("分期缴纳罚款（处罚法第66、72条，程序规定第74条）")
@ExtendWith(MingchaRuns.class)
class InstalmentsTest {

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("分期缴纳：各期之和须是余额、末期须是缴清日期，缺漏的指出哪一期；逾期的一期按本期金额加处（处罚法第66、72条）")
  void inParts() {
    var aCase = served("逐期缴纳");
    var first = LocalDate.parse(aCase.due("PAYMENT").substring(0, 10)).plusDays(10);
    var last = first.plusDays(30);
    var parts = "[{\"dueOn\": \"%s\", \"amount\": 2000}, {\"dueOn\": \"%s\", \"amount\": 3000}]".formatted(first, last);
    refusedAt(aCase, "/instalments", inParts(last, parts.replace("3000", "2999.99")));
    refusedAt(aCase, "/until", inParts(last.plusDays(1), parts));
    refusedAt(aCase, "/instalments/1", inParts(last, parts.replace(first.toString(), last.plusDays(9).toString())));
    refusedAt(aCase, "/instalments/0/amount", inParts(last, parts.replace("2000", "2000.001")));
    refusedAt(aCase, "/instalments/0/dueOn", inParts(last, parts.replace("\"dueOn\": \"" + first + "\", ", "")));
    aCase.by(LEADER, "grant-deferral", inParts(last, parts));
    assertEquals(first + " OPEN", aCase.seen().text("/account/instalments/0/dueOn") + " " + aCase.seen().text("/account/instalments/0/state"));
    assertEquals("3000", money(aCase, "/deferrals/0/instalments/1/amount"));

    aCase.by(SomeCases.INSPECTOR, "record-publicity", AfterDecisionTest.publicity("PUBLISHED", aCase.today(), "GENERAL"));
    var work = Caller.officer("yuhang.inspector1").work();
    assertTrue(work.contains("\"timeLimit\":\"INSTALMENT\",\"dueAt\":\"" + first), "the work list asks for the part, not for the whole");

    aCase.on(first.plusDays(1));
    assertEquals("60 OVERDUE", money(aCase, "/account/surcharge") + " " + aCase.seen().text("/account/instalments/0/state"));
    aCase.paid("FINE", "2000.00");
    assertEquals("PAID OPEN", aCase.seen().text("/account/instalments/0/state") + " " + aCase.seen().text("/account/instalments/1/state"));
  }

  private static void refusedAt(SomeCases aCase, String pointer, String deferral) {
    var refused = aCase.tried(LEADER, "grant-deferral", deferral);
    assertEquals("422 " + pointer, refused.status() + " " + refused.text("/violations/0/pointer"), refused.body());
  }

  private static String inParts(LocalDate until, String parts) {
    return deferral(until).replace("\"plan\": \"两期\"", "\"instalments\": " + parts);
  }
}

package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.outside.AfterDecisionTest.dunning;
import static org.mingcha.outside.AfterDecisionTest.money;
import static org.mingcha.outside.AfterDecisionTest.payment;
import static org.mingcha.outside.AfterDecisionTest.served;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.OPINION;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("查封扣押的财物拍卖抵缴罚款（强制法第46条）")
@ExtendWith(MingchaRuns.class)
class SeizedGoodsTest {

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("复议、诉讼期满，催告满十个工作日仍不缴的方可；所得只抵缴罚款，不超过应缴（强制法第46条）")
  void coverTheFine() {
    var other = served("另一案");
    SomeCases.realTime();
    var aCase = SomeCases.investigated("余杭拍卖抵缴" + SomeLeads.unique()).disobeyed().reviewed("").approved("5000.00").notified();
    assertEquals("422 measure.not-a-handler APL@2021:42", opened(Caller.officer("yuhang.inspector3"), aCase));
    var goods = seized(aCase);
    aCase.whenStatementsAreOver().decided().served();
    assertEquals("422 procedure.not-investigated SAMR-PROC@2022:48", opened(INSPECTOR, aCase), "nothing is seized once it is decided");
    assertEquals("422 execution.not-dunned AEL@2011:54", auctioned(goods));
    assertEquals("/seizure", fault(aCase, proceeds("FINE", "5000.00", aCase.today(), goods)), "nothing was auctioned yet");
    aCase.after(aCase.due("LITIGATION")).by(INSPECTOR, "dun", dunning(aCase, "催告7"));
    assertEquals("422 execution.not-dunned AEL@2011:54", auctioned(goods));

    aCase.after(aCase.due("DUNNING"));
    assertEquals("200 DISPOSED AUCTIONED", auctioned(goods));

    assertEquals("/item", fault(aCase, proceeds("GAINS", "1.00", aCase.today(), goods)));
    assertEquals("/amount", fault(aCase, proceeds("FINE", "5000.01", aCase.today(), goods)));
    assertEquals("/seizure", fault(other, proceeds("FINE", "5000.00", aCase.today(), goods)));
    aCase.by(INSPECTOR, "record-payment", proceeds("FINE", "5000.00", aCase.today(), goods));
    assertEquals(INSPECTOR.get(goods).text("/number") + " 5000", aCase.seen().text("/payments/0/seizure") + " " + money(aCase, "/account/open"));
  }

  private static String opened(Caller by, SomeCases aCase) {
    var reply = opening(by, aCase);
    return reply.status() + " " + reply.text("/type").replace("/problems/", "") + " " + reply.text("/basis");
  }

  private static Reply opening(Caller by, SomeCases aCase) {
    return by.post("/api/v1/seizures", """
        {"party": {"name": "当事人", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "penalty-cases", "number": "%s"}, "type": "SEIZURE",
         "legalBasis": "产品质量法第十八条", "grounds": "防止转移", "items": [{"name": "充电器", "quantity": 20, "unit": "件"}]}"""
        .formatted(aCase.seen().text("/number")));
  }

  private static String seized(SomeCases aCase) {
    var opened = opening(INSPECTOR, aCase);
    assertEquals(201, opened.status(), opened.body());
    var goods = SomeLeads.path(opened);
    INSPECTOR.act(goods, "propose", "{\"reason\": \"防止转移\"}");
    var approved = LEADER.act(goods, "approve", OPINION).text("/approvals/0/slots/0/signedAt");
    var taking = """
        {"takenAt": "%s", "keptAt": "本局仓库", "keeper": "本局", "signature": "SIGNED", "signedBy": "店主",
         "officers": ["yuhang.inspector1", "yuhang.inspector2"]}""".formatted(approved);
    var byOthers = INSPECTOR.act(goods, "take", taking.replace("inspector2", "unithead"));
    assertEquals("422 /problems/measure.not-a-handler APL@2021:42", byOthers.status() + " " + byOthers.text("/type") + " " + byOthers.text("/basis"));
    assertEquals(200, INSPECTOR.act(goods, "take", taking).status());
    return goods;
  }

  private static String auctioned(String goods) {
    var reply = LEADER.act(goods, "auction", "{\"paper\": \"拍卖1号\", \"opinion\": \"同意拍卖\"}");
    return reply.status() == 200 ? "200 " + reply.text("/stage") + " " + reply.text("/disposal")
        : reply.status() + " " + reply.text("/type").replace("/problems/", "") + " " + reply.text("/basis");
  }

  private static String fault(SomeCases aCase, String payment) {
    var reply = aCase.tried(INSPECTOR, "record-payment", payment);
    assertEquals(422, reply.status(), reply.body());
    return reply.text("/violations/0/pointer");
  }

  private static String proceeds(String item, String amount, LocalDate on, String goods) {
    return payment(item, amount, on).replace("}", ", \"seizure\": \"" + INSPECTOR.get(goods).text("/number") + "\"}");
  }
}

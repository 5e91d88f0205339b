package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.enforcement.SomeCase.served;
import static org.mingcha.enforcement.SomeCase.standingAt;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.execution.GoodsMayCoverFine;
import org.mingcha.execution.Payment;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Remedy;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

@DisplayName("查封、扣押的财物拍卖抵缴罚款：复议、诉讼期满，经催告仍不履行（强制法第46条）")
class FineFromGoodsTest {

  @DisplayName("催告书送达十个工作日之后，仍未缴纳的方可")
  @ParameterizedTest(name = "{0}，已缴 {1}：{2}")
  @CsvSource({"2027-07-07, , execution.not-dunned", "2027-07-08, , ", "2027-07-08, 5000, execution.nothing-owed"})
  void onceUrgedInVain(String today, String paid, String code) {
    var some = standingAt(Stage.ENFORCING).on(today);

    assertEquals(code, code(paid == null ? some : surchargeToo(some.paid(paid)), today));
  }

  @DisplayName("尚未催告的不可；复议、诉讼尚未结束的不可")
  @Test void notBefore() {
    assertEquals("execution.not-dunned", code(served().on("2027-06-23"), "2027-06-23"));
    var sought = standingAt(Stage.ENFORCING).on("2027-07-08");
    sought.aCase().execution().seek(Remedy.Kind.LITIGATION, "区法院", LocalDate.parse("2027-06-20"), "立案1号");

    assertEquals("execution.remedy-pending", code(sought, "2027-07-08"));
  }

  private static SomeCase surchargeToo(SomeCase some) {
    var account = some.aCase().account(LocalDate.parse("2027-07-08"));
    if (account.surchargeOpen().amount().signum() > 0) {
      some.aCase().execution().pay(new Payment(PaymentItem.SURCHARGE, account.surchargeOpen(),
          LocalDate.parse("2027-07-08"), "票据2号", "yuhang.inspector1"));
    }
    return some;
  }

  private static String code(SomeCase some, String today) {
    return new GoodsMayCoverFine().check(some.aCase(), new Occasion(LocalDate.parse(today), "yuhang.leader")) instanceof Verdict.Refused refused
        ? refused.code() : null;
  }
}

package org.mingcha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("决定书写明在哪里、怎样缴纳罚款（程序规定第62条：履行方式和期限）")
class PaymentOfFineTest {

  private static final Renderer RENDERER = new Renderer();

  @DisplayName("有罚款的，没有写缴款地点和方式就不能成文；没有罚款的不要求")
  @Test void whereAFineIsPaid() {
    var fined = PaperContent.of("杭州市余杭区市场监督管理局").paragraphs("surcharge", List.of("每日加处百分之三"));
    assertEquals(List.of("payment"), asked(fined));
    assertEquals(List.of(), asked(fined.paragraphs("payment", List.of("凭缴款码到代收银行缴纳"))));
    assertEquals(List.of(), asked(PaperContent.of("杭州市余杭区市场监督管理局")));
  }

  private static List<String> asked(PaperContent content) {
    return RENDERER.missing(PaperType.PENALTY_DECISION, content).stream().map(PaperField::name).filter("payment"::equals).toList();
  }
}

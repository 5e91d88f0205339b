package org.mingcha.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.party.Capacity;
import org.mingcha.referral.ReferralPackage.Evidence;
import org.mingcha.referral.ReferralPackage.Party;
import org.mingcha.referral.ReferralPackage.Product;

@DisplayName("通报、移送材料的最低内容（第110号令第25条，程序规定第14条）")
class ReferralPackageTest {

  private static final String DIGEST = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

  @ParameterizedTest(name = "缺：{7}")
  @DisplayName("缺什么，指名说什么")
  @CsvSource({"移动电源, 某厂, 某路1号, 330282, 不合格, 已停售, 请核查, ''", ", 某厂, 某路1号, 330282, 不合格, 已停售, 请核查, PRODUCT",
      "移动电源, , 某路1号, 330282, 不合格, 已停售, 请核查, PARTY", "移动电源, 某厂, , 330282, 不合格, 已停售, 请核查, PARTY_ADDRESS",
      "移动电源, 某厂, 某路1号, , 不合格, 已停售, 请核查, DOMICILE", "移动电源, 某厂, 某路1号, 慈溪, 不合格, 已停售, 请核查, DOMICILE",
      "移动电源, 某厂, 某路1号, 330282, ' ', 已停售, 请核查, FACTS", "移动电源, 某厂, 某路1号, 330282, 不合格, , 请核查, OWN_ACTIONS",
      "移动电源, 某厂, 某路1号, 330282, 不合格, 已停售, , REQUESTED_ACTIONS"})
  void whatIsMissingIsNamed(String product, String party, String address, String division, String facts, String own, String asked, String missing) {
    var content = new ReferralPackage(List.of(new Product(product, null, null, null, null, null, null)),
        new Party(party, null, Capacity.PRODUCER, address, division), facts, own, asked, List.of(new Evidence("检验报告", DIGEST)));
    assertEquals(missing, String.join(" ", content.missing()));
  }

  @Test
  @DisplayName("没有产品、没有当事人、没有证据、证据没有摘要")
  void nothingAtAll() {
    assertEquals(List.of("PRODUCT", "PARTY", "PARTY_ADDRESS", "DOMICILE", "FACTS", "OWN_ACTIONS", "REQUESTED_ACTIONS", "EVIDENCE"),
        new ReferralPackage(null, null, null, null, null, null).missing());
    var party = new Party("某厂", null, null, "某路1号", "330282");
    var products = List.of(new Product("移动电源", null, null, null, null, null, null));
    assertEquals(List.of("EVIDENCE_DIGEST"),
        new ReferralPackage(products, party, "不合格", "已停售", "请核查", List.of(new Evidence("检验报告", "abc"))).missing());
  }
}

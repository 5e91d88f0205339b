package org.mingcha.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Register;
import org.mingcha.identity.RegisterOfCountry;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.party.Capacity;
import org.mingcha.referral.ReferralPackage.Party;
import org.mingcha.referral.ReferralPackage.Product;

@DisplayName("收件单位：住所地同级部门（第110号令第25条），移送不自上而下（程序规定第15条）")
class AddresseeTest {

  private final Addressee addressee = new Addressee(new RegisterOfCountry());

  @ParameterizedTest(name = "{0} → {1} 的生产者：{2}")
  @DisplayName("登记簿按发件单位的层级提出收件单位；没有同级的由人确定")
  @CsvSource({"330110, 330282, 330282", "330110, 440305, 440305", "330110, 310115, 310115", "330110, 110105, 110105", "330110, 500103, 500103",
      "330110, 442000, 442000", "330110, 441900, 441900", "330110, 620201, 620200", "330110, 429004, 429004", "330110, 330100, ",
      "330110, 330110, ", "330100, 330282, 330200", "330100, 440305, 440300", "330100, 442000, 442000", "330100, 310115, ",
      "330100, 429004, ", "330000, 440305, 440000", "330000, 310115, 310000", "330000, 442000, 440000", "330000, 330282, ",
      "310115, 330282, 330282", "310115, 110105, 110105", "310000, 330282, 330000", "442000, 330282, 330282 330200", "442000, 310115, 310115",
      "442000, 441900, 441900", "440305, 442000, 442000", "100000, 330282, ", "330110, 710000, ", "330110, 慈溪, "})
  void proposed(String sender, String domicile, String proposed) {
    assertEquals(proposed == null ? "" : proposed, addressee.proposed(bureau(sender), domicile).stream().map(BureauView::code)
        .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest(name = "{0} 发 {1}：{2} → {3}，{4}")
  @DisplayName("发错的不予受理，并说明理由和依据")
  @CsvSource({"330110, QUALITY_NOTICE, 330282, 330110, referral.to-oneself", "330110, QUALITY_NOTICE, 330282, 330200, referral.other-level",
      "330110, QUALITY_NOTICE, 330282, 330000, referral.other-level", "330110, QUALITY_NOTICE, 330282, 440305, referral.other-place",
      "330100, QUALITY_NOTICE, 310115, 310115, referral.receiver-reason", "330100, QUALITY_NOTICE, 310115, , referral.no-proposal",
      "330110, LEAD_TRANSFER, 330282, 330110, referral.to-oneself", "330100, LEAD_TRANSFER, 330110, 330110, referral.to-subordinate"})
  void refused(String sender, ReferralType type, String domicile, String receiver, String code) {
    var refusal = assertThrows(RuleRefused.class, () -> addressee.of(bureau(sender), opening(type, domicile, receiver, null)));
    assertEquals(code, refusal.code());
    assertEquals(code.equals("referral.to-subordinate") ? "SAMR-PROC@2022:15" : type.basis().value(), refusal.basis().value());
  }

  @Test
  @DisplayName("没有同级部门的，由人选定并写明理由；移送可以报给上级")
  void aPersonDecides() {
    assertEquals("310115", addressee.of(bureau("330100"), opening(ReferralType.QUALITY_NOTICE, "310115", "310115", "直辖市的区")).code());
    assertEquals("330000", addressee.of(bureau("330110"), opening(ReferralType.LEAD_TRANSFER, "330110", "330000", null)).code());
    assertEquals("330282", addressee.of(bureau("330110"), opening(ReferralType.QUALITY_NOTICE, "330282", null, null)).code());
  }

  @ParameterizedTest(name = "{0} 与 {1} → {2}")
  @DisplayName("有异议的，报共同的上一级（程序规定第14条）")
  @CsvSource({"330110, 330282, 330000", "330110, 440305, 100000", "330110, 330106, 330100", "330100, 330110, 330100"})
  void commonSuperior(String one, String other, String superior) {
    assertEquals(superior, new RegisterOfCountry().commonSuperior(bureau(one), bureau(other)).code());
  }

  private static BureauView bureau(String code) {
    return Register.COUNTRY.get(code);
  }

  private static ReferralOpening opening(ReferralType type, String domicile, String receiver, String why) {
    return new ReferralOpening(type, new SubjectRef("leads", "1"), receiver, why, new ReferralPackage(
        List.of(new Product("移动电源", null, null, null, null, null, null)), new Party("某厂", null, Capacity.PRODUCER, "某路1号", domicile), "不合格", "已停售",
        "请核查", List.of()));
  }
}

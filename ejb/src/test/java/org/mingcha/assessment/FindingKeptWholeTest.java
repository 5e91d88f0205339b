package org.mingcha.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.CapacityFacts;
import org.mingcha.party.OperatorKind;
import org.mingcha.party.PlatformOffering;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Mitigation;
import org.mingcha.penalty.OpenQuestion;
import org.mingcha.penalty.ReviewedChoice;
import org.mingcha.penalty.Subtype;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.penalty.ledger.GoodsValue;
import org.mingcha.penalty.ledger.IllegalGains;
import org.mingcha.procedure.InvolvedParty;

@DisplayName("认定的违法事实整份留存：写进一列，原样读出")
class FindingKeptWholeTest {

  private static final LocalDate DAY = LocalDate.parse("2026-12-02");
  private static final InvolvedParty PARTY = new InvolvedParty("某某直播", "91330110M000100Y43", "UNDETERMINED", "ENTERPRISE");

  @Test
  @DisplayName("金额、日期、明细、理由，一项不少")
  void asItWas() {
    var whole = new ActFinding("某某直播",
        new CapacityFacts(OperatorKind.ENTERPRISE, false, false, false, false, true, Map.of(PlatformOffering.PREMISES, "后台截图")), null, 16,
        new Act(DAY, DAY.plusDays(1), DAY.plusDays(2), Set.of(Conduct.DISPLAY, Conduct.LICENCE_FRAUD), Subtype.MISUSE, "影响恶劣", true),
        new GoodsValue(List.of(new GoodsValue.Line("移动电源", null, Yuan.of("99.90"), "同类商品报价", 3, 4))),
        new IllegalGains(List.of(new IllegalGains.Income("销售", Yuan.of("299.70"), "订单", true, null)),
            List.of(new IllegalGains.Deduction(IllegalGains.Deduction.Kind.DIRECT_TAX, "税", Yuan.of("9.01"), "完税证明", DAY, false, "无关")), DAY),
        Yuan.of("1000"), true, List.of(new Mitigation(Mitigation.Ground.MERIT, "提供供货商", true)),
        new Circumstances(true, true, Exemption.Harm.SLIGHT, "证据", false, "鉴定意见"), List.of(new OrderedConducts("责改1号", Set.of(Conduct.DISPLAY))),
        List.of(new OtherAct("慈市监案〔2026〕1号", "另一批次"))).by(PARTY, DAY);

    assertEquals(whole, FindingJson.read(FindingJson.write(whole), ActFinding.class));
    assertEquals(FindingJson.write(whole.values()), FindingJson.write(FindingJson.read(FindingJson.write(whole), ActFinding.class).values()));
  }

  @Test
  @DisplayName("没有查明的留空，读出仍是没有查明，不是零")
  void unknownStaysUnknown() {
    var bare = ActFinding.of("某某直播", new Act(DAY, null, null, Set.of(Conduct.DISPLAY), null, null, false)).by(PARTY, DAY);
    var read = FindingJson.read(FindingJson.write(bare), ActFinding.class);

    assertEquals(bare, read);
    assertEquals(null, read.values().goodsValue());
    assertEquals(null, read.values().gains());
  }

  @Test
  @DisplayName("审核人的意见同样整份留存；以后的版本多出的字段读得过去")
  void choicesToo() {
    var choice = new ReviewedChoice("专门规定", Map.of("R-EC83", "不属竞合"), Map.of(OpenQuestion.LQ_3, "须一并履行"));

    assertEquals(choice, FindingJson.read(FindingJson.write(choice), ReviewedChoice.class));
    assertEquals(choice, FindingJson.read(FindingJson.write(choice).replaceFirst("\\{", "{\"later\": 1, "), ReviewedChoice.class));
    assertFalse(FindingJson.write(choice).contains("later"));
  }
}

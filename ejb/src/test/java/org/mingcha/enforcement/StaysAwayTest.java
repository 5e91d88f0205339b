package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.kernel.Refusals.refused;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.Away;
import org.mingcha.procedure.Permission;

/** Whoever was told to stay away takes no step of any kind, in no office. */
@DisplayName("决定回避的人员，不得办理本案的任何步骤（处罚法第43条、程序规定第4条）")
class StaysAwayTest {

  private static final Officer EVERY_OFFICE = Yuhang.officer("inspector2", Duty.values());

  @DisplayName("每个阶段的每一步都不准，按钮写明理由和依据；别人照常")
  @ParameterizedTest
  @EnumSource(Stage.class)
  void noStepAtAnyStage(Stage stage) {
    var given = SomeCase.standingAt(stage);
    var before = given.seenBy(Yuhang.LEADER).actions();

    Away.from(given.aCase(), EVERY_OFFICE.user());

    var actions = given.seenBy(EVERY_OFFICE).actions();
    assertTrue(!actions.isEmpty());
    assertEquals(List.of(), actions.stream().filter(action -> action.allowed() || !action.reason().equals("procedure.stays-away")
        || !action.basis().equals("SAMR-PROC@2022:4")).toList());
    assertEquals(before, given.seenBy(Yuhang.LEADER).actions());
  }

  @DisplayName("请求同样拒绝，先于该步骤本身的条件")
  @Test void theRequestIsRefused() {
    var given = SomeCase.investigated();
    Away.from(given.aCase(), "yuhang.leader", "yuhang.inspector1");

    refused("procedure.stays-away", "SAMR-PROC@2022:4", () -> given.then("suspend", Yuhang.LEADER));
    refused("procedure.stays-away", "SAMR-PROC@2022:4", given::closed);
    refused("procedure.stays-away", "SAMR-PROC@2022:4",
        () -> Permission.demand(given.aCase(), "suspend", given.aCase().version(), Yuhang.LEADER));
  }

  @DisplayName("由回避的事项立出来的，同样回避；原来就回避的仍回避")
  @Test void whatGrowsOutOfIt() {
    var origin = Away.from(EnforcementCase.filed("余市监案〔2026〕1号", Yuhang.BUREAU, SomeCase.EVENT), "yuhang.leader");
    var grown = Away.from(EnforcementCase.filed("余市监案〔2026〕2号", Yuhang.BUREAU, SomeCase.EVENT), "yuhang.legal");

    grown.growOutOf(origin);

    assertEquals("yuhang.leader yuhang.legal", List.of("yuhang.inspector1", "yuhang.leader", "yuhang.legal").stream().filter(grown::keepsAway)
        .collect(Collectors.joining(" ")));
    assertEquals(false, origin.keepsAway("yuhang.legal"));
  }
}

package org.mingcha.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.identity.OfficerNames;

@DisplayName("拒绝的话：事实用人的说法")
class WordingTest {

  private final Wording wording = new Wording(null, new OfficerNames() {
    @Override
    public String of(String login) {
      return login.equals("yuhang.inspector1") ? "张三" : login;
    }
  });

  @Test
  @DisplayName("人员用姓名说，不用账号；名册里没有的才用账号")
  void officersAreCalledByTheirNames() {
    assertEquals("已决定张三回避，不得办理本件的任何步骤（处罚法第43条）",
        wording.of("procedure.stays-away", Map.of("user", "yuhang.inspector1", "matter", "1号"), Locale.CHINESE));
    assertEquals("须由两名以上具有行政执法资格的人员进行；已找到的有：张三、临时账号",
        wording.of("evidence.two-officers", Map.of("required", 2, "certified", List.of("yuhang.inspector1", "临时账号")), Locale.CHINESE));
    assertEquals("该模板已由 张三 批准", wording.of("paper.template-signed", Map.of("by", "yuhang.inspector1"), Locale.CHINESE));
  }

  @Test
  @DisplayName("材料缺什么，用栏目名称说，不用代码（第110号令第25条）")
  void whatIsMissingIsNamedAsOnTheForm() {
    Map<String, Object> facts = Map.of("missing", List.of("PARTY_ADDRESS", "EVIDENCE"));
    assertEquals("材料不完整，缺少：生产经营者地址、证据", wording.of("referral.incomplete", facts, Locale.CHINESE));
    assertEquals("The package is incomplete. Missing: address of the producer or operator, evidence",
        wording.of("referral.incomplete", facts, Locale.ENGLISH));
  }
}

package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("文书模板：省级局自定格式，两人签署后自生效之日起用于本省（市场监督管理行政处罚程序规定第86条）")
@ExtendWith(MingchaRuns.class)
class PaperTemplateTest {

  private static final String PATH = "/api/v1/paper-templates";
  private static final Caller LEGAL = Caller.officer("zhejiang.legal");
  private static final Caller LEADER = Caller.officer("zhejiang.leader");
  private static final Caller COUNTY = Caller.officer("yuhang.inspector1");

  @Test
  @DisplayName("法制审核人员提出、负责人批准；提出后全省可见可预览，批准后不得再批")
  void aProvinceSetsItsOwnWording() {
    // given a wording proposed for today
    var proposed = LEGAL.post(PATH + "/actions/propose", proposal("TEST_RESULT_NOTICE", "<div>{{#result}}<p>本省格式：{{.}}</p>{{/result}}</div>"));
    assertEquals(200, proposed.status(), proposed.body());
    var approve = PATH + "/" + proposed.text("/id") + "/actions/approve";

    // when it is approved, on the version seen and by another person
    assertEquals(403, LEGAL.post(approve, "{}".getBytes(StandardCharsets.UTF_8), proposed.etag()).status());
    assertEquals(412, LEADER.post(approve, "{}".getBytes(StandardCharsets.UTF_8), "\"9\"").status());
    var approved = LEADER.post(approve, "{}".getBytes(StandardCharsets.UTF_8), proposed.etag());

    // then it is in force in the counties of the province, and stands
    assertEquals(200, approved.status(), approved.body());
    assertEquals("zhejiang.leader", approved.text("/approvedBy"));
    assertTrue(COUNTY.get(PATH).body().contains("本省格式"));
    assertTrue(COUNTY.get("/paper/template.xhtml?type=TEST_RESULT_NOTICE").body().contains("本省格式"));
    assertEquals("/problems/paper.template-signed",
        LEADER.post(approve, "{}".getBytes(StandardCharsets.UTF_8), approved.etag()).text("/type"));
    assertTrue(COUNTY.get("/paper/sample?id=" + proposed.text("/id")).body().startsWith("%PDF-"));
  }

  @Test
  @DisplayName("制作不成文书的模板不予接受，逐条指明行号")
  void aCorruptWordingIsRefused() {
    var refused = LEGAL.post(PATH + "/actions/propose", proposal("TEST_RESULT_NOTICE", "<div>\\n<p>{{rezult}}</p>\\n<script>x</script></div>"));

    assertEquals(422, refused.status(), refused.body());
    assertTrue(refused.body().contains("paper.template-field") && refused.body().contains("paper.template-element"), refused.body());
    assertTrue(refused.body().contains("第 2 行") && refused.body().contains("第 3 行"), refused.body());
    assertEquals(403, COUNTY.post(PATH + "/actions/propose", "{}").status());
  }

  @Test
  @DisplayName("每个人员都能看到每种文书的示例，PDF 和 OFD")
  void everyFormIsPreviewed() {
    assertTrue(COUNTY.get("/paper/sample?type=PENALTY_DECISION").body().startsWith("%PDF-"));
    assertTrue(COUNTY.get("/paper/sample?type=PENALTY_DECISION&as=ofd").body().startsWith("PK"));
    assertEquals(404, COUNTY.get("/paper/sample?type=NO_SUCH_FORM").status());
  }

  private static String proposal(String type, String source) {
    return "{\"type\": \"%s\", \"inForceFrom\": \"%s\", \"source\": \"%s\", \"reason\": \"省局文书格式规定\"}"
        .formatted(type, LocalDate.now(ZoneId.of("Asia/Shanghai")), source);
  }
}

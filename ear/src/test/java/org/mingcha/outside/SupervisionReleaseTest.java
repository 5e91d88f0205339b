package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomePapers.done;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("监管信息发布单：省级以上机关公布抽查不合格结果后制发，产品、不合格项目、自查要求取自抽查（第110号令第12条）")
@ExtendWith(MingchaRuns.class)
class SupervisionReleaseTest {

  private static final Caller INSPECTOR = Caller.officer("zhejiang.inspector1");
  private static final Caller SAMPLER = Caller.officer("zhejiang.inspector2");
  private static final Caller HEAD = Caller.officer("zhejiang.unithead");
  private static final Caller LEADER = Caller.officer("zhejiang.leader");

  @AfterEach
  void realTime() {
    ASpotCheck.realTime();
  }

  @Test
  @DisplayName("公布以前没有；公布以后可以起草、批准、制发")
  void ofAProvince() {
    var check = failedInZhejiang();
    assertFalse(SAMPLER.get(check + "/documents").body().contains("SUPERVISION_RELEASE"));
    done(LEADER.act(check, "publish", "{\"opinion\": \"同意公布\"}"));
    var paper = SomePapers.drafted(SAMPLER, check, "SUPERVISION_RELEASE");
    assertEquals("移动电源（型号规格：PB-20K；批号：20261001；标称生产者：岚石电子厂）", paper.text("/fields/scope/0"));
    assertTrue(paper.text("/fields/risk/1").contains("过充电") && paper.text("/fields/selfcheck/0").contains("平台"), paper.json().toString());
    var issued = paper.by(LEADER, "approve", "{\"opinion\": \"同意\"}").by(SAMPLER, "issue", "{}");
    assertTrue(issued.text("/number").contains("监发"), issued.text("/number"));
  }

  @Test
  @DisplayName("县级局公布的结果不产生监管信息发布单")
  void notOfACounty() {
    var check = ASpotCheck.failed("余杭某某不发布店", null);
    done(Caller.officer("yuhang.leader").act(check, "publish", "{\"opinion\": \"同意公布\"}"));
    assertFalse(ASpotCheck.SAMPLER.get(check + "/documents").body().contains("SUPERVISION_RELEASE"));
  }

  private static String failedInZhejiang() {
    var plan = SomeLeads.path(done(INSPECTOR.post(ASpotCheck.PLANS, """
        {"title": "移动电源省级抽查", "year": %d, "purpose": "监测显示风险较高", "lines": [{"productGroup": "移动电源",
         "standards": ["GB 31241-2022"], "platforms": ["平台甲"], "batches": 1, "testQuantity": 4, "spareQuantity": 2}]}"""
        .formatted(ASpotCheck.today().getYear()))));
    done(INSPECTOR.act(plan, "propose-plan", "{\"reason\": \"请审批\"}"));
    done(HEAD.act(plan, "endorse-plan", "{\"opinion\": \"同意\"}"));
    done(LEADER.act(plan, "approve-plan", "{\"opinion\": \"同意\"}"));
    var check = SomeLeads.path(done(INSPECTOR.post(ASpotCheck.CHECKS,
        ASpotCheck.taskOf(INSPECTOR.get(plan).text("/number"), "ONLINE", "\"zhejiang.inspector2\""))));
    done(SAMPLER.act(check, "record-sampling", ASpotCheck.sampling("浙江某某发布店", null)));
    done(SAMPLER.act(check, "send-samples", "{\"laboratory\": \"省质检院\", \"sentOn\": \"" + ASpotCheck.today() + "\"}"));
    done(SAMPLER.post("/api/v1/spot-check-reports", ASpotCheck.reports(SAMPLER.get(check).text("/samples/0/code"), "FAILED", "FAILED")));
    done(SAMPLER.act(check, "conclude", "{\"opinion\": \"过充电不合格\"}"));
    for (var recipient : new String[] {"SELLER", "PRODUCER", "PLATFORM"}) {
      done(SAMPLER.act(check, "record-notice", "{\"recipient\": \"" + recipient + "\", \"sentOn\": \"" + ASpotCheck.today() + "\", \"manner\": \"POST\"}"));
      done(SAMPLER.act(check, "record-receipt", "{\"recipient\": \"" + recipient + "\", \"receivedOn\": \"" + ASpotCheck.today() + "\"}"));
    }
    ASpotCheck.clock(LocalDate.parse(SAMPLER.get(check).text("/timeLimits/0/dueAt").substring(0, 10)).plusDays(1));
    done(SAMPLER.act(check, "confirm-result", "{\"opinion\": \"确定\"}"));
    return check;
  }
}

package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.ASpotCheck.SAMPLER;
import static org.mingcha.outside.ASpotCheck.created;
import static org.mingcha.outside.ASpotCheck.done;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("现场抽样：两人、没有买样信息、告知销售者和生产者而没有平台（产品质量法第15条）")
@ExtendWith(MingchaRuns.class)
class OnSiteCheckTest {

  @AfterEach
  void realTime() {
    ASpotCheck.realTime();
  }

  @Test
  @DisplayName("从任务到公布：带买样信息的不收；异议期过后确定，合格结果公布")
  void fromTaskToPublication() {
    var plan = ASpotCheck.numberOf(ASpotCheck.approvedPlan(1));
    var check = SomeLeads.path(created(ASpotCheck.INSPECTOR.post(ASpotCheck.CHECKS,
        ASpotCheck.taskOf(plan, "ON_SITE", "\"yuhang.inspector1\", \"yuhang.inspector2\""))));
    var sampling = ASpotCheck.sampling("玉簪电器行", null);
    assertEquals("/purchase", SAMPLER.act(check, "record-sampling", sampling).text("/violations/0/pointer"));
    done(SAMPLER, check, "record-sampling", sampling.substring(0, sampling.indexOf(",\n \"purchase\"")) + "}");
    var sampled = done(SAMPLER, check, "send-samples", "{\"laboratory\": \"省质检院\", \"sentOn\": \"" + ASpotCheck.today() + "\"}");
    assertTrue(sampled.json().path("purchase").isNull() && sampled.json().path("missingFiles").isEmpty(), sampled.body());
    assertEquals("TEST SPARE", sampled.text("/samples/0/part") + " " + sampled.text("/samples/1/part"));
    assertEquals(404, SAMPLER.post(check + "/purchase/looks", "{\"reason\": \"核对\"}").status());

    created(SAMPLER.post("/api/v1/spot-check-reports", ASpotCheck.reports(sampled.text("/samples/0/code"), "QUALIFIED", "QUALIFIED")));
    var concluded = done(SAMPLER, check, "conclude", "{\"opinion\": \"合格\"}");
    assertEquals("SELLER PRODUCER 2", concluded.text("/untold/0") + " " + concluded.text("/untold/1") + " " + concluded.json().path("untold").size());
    for (var recipient : List.of("SELLER", "PRODUCER")) {
      done(SAMPLER, check, "record-notice", "{\"recipient\": \"" + recipient + "\", \"sentOn\": \"" + ASpotCheck.today() + "\", \"manner\": \"IN_PERSON\"}");
    }
    done(SAMPLER, check, "confirm-result", "{\"opinion\": \"合格\"}");
    done(ASpotCheck.LEADER, check, "publish", "{\"opinion\": \"公布\"}");
    assertTrue(Caller.nobody().get("/public/spot-checks.xhtml?q=" + Caller.encoded("玉簪")).body().contains("玉簪电器行"));
  }
}

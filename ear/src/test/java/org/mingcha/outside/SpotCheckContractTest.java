package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mingcha.outside.ASpotCheck.LEADER;
import static org.mingcha.outside.ASpotCheck.SAMPLER;
import static org.mingcha.outside.ASpotCheck.created;
import static org.mingcha.outside.ASpotCheck.done;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("抽查的接口说明与实际应答逐字段一致")
@ExtendWith(MingchaRuns.class)
class SpotCheckContractTest {

  private final JsonNode description = Caller.nobody().get("/openapi?format=JSON").json();

  @AfterEach
  void realTime() {
    ASpotCheck.realTime();
  }

  @Test
  @DisplayName("计划、任务、抽样、检验、告知、异议、确定、文件、公布：每个阶段的应答都合乎结构")
  void everyStage() {
    var plan = ASpotCheck.approvedPlan(1);
    fits("SpotPlan", ASpotCheck.INSPECTOR.get(plan));
    var check = ASpotCheck.task(plan);
    fits("SpotCheck", SAMPLER.get(check));
    var code = ASpotCheck.sampled(check, "晴川数码店", "330282");
    fits("SpotCheck", SAMPLER.get(check));
    fits("TestReportsTaken", created(SAMPLER.post("/api/v1/spot-check-reports", ASpotCheck.reports(code, "FAILED", "FAILED"))));
    fits("SampleFile", created(SAMPLER.upload(check + "/files", "TEST_REPORT", "J-1.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))));
    fits("SampleFile", created(SAMPLER.upload(check + "/files", "ORDER", "o.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))));
    done(SAMPLER, check, "conclude", "{\"opinion\": \"不合格\"}");
    var due = ASpotCheck.told(check);
    ASpotCheck.clock(due);
    fits("SpotCheck", done(SAMPLER, check, "record-objection", "{\"objector\": \"SELLER\", \"madeOn\": \"" + due
        + "\", \"ground\": \"CONCLUSION\", \"reason\": \"不服\"}"));
    fits("SpotCheck", done(LEADER, check, "decide-objection", "{\"outcome\": \"REJECTED\", \"opinion\": \"维持\"}"));
    ASpotCheck.clock(due.plusDays(1));
    fits("SpotCheck", done(SAMPLER, check, "confirm-result", "{\"opinion\": \"确定\"}"));
    ASpotCheck.begun(check, "STOP_SALE").forEach(ASpotCheck::issue);
    fits("SpotCheck", SAMPLER.get(check));
    fits("SpotCheck", done(LEADER, check, "publish", "{\"opinion\": \"公布\"}"));
    fits("SpotCheck", Outsiders.ALL.get(0).get(check));
    fits("PublishedResultList", Caller.platform("platform-a").get("/api/v1/spot-check-publications"));
  }

  @Test
  @DisplayName("说明里的示例合乎自己的结构")
  void examplesFit() {
    var faults = new ArrayList<String>();
    for (var named : List.of("SpotPlan", "SpotCheck", "SampleFile", "SamplePurchase", "TestReportsTaken", "PublishedResults")) {
      var content = description.at("/components/responses/" + named + "/content/application~1json");
      assertFalse(content.path("example").isMissingNode(), named);
      var schema = content.at("/schema/$ref").asText();
      SchemaMatch.faults(description, schema.substring(schema.lastIndexOf('/') + 1), content.path("example"))
          .forEach(fault -> faults.add(named + fault));
    }
    for (var step : List.of("record-sampling:RecordSampling", "send-samples:SendSamples", "record-custody:RecordCustody",
        "record-report:TestReport", "record-notice:RecordResultNotice", "record-receipt:RecordReceipt", "record-objection:RecordObjection",
        "decide-objection:DecideObjection", "instruct-stop-sale:RecordPaper", "publish:SpotCheckOpinion", "close:SpotCheckReason")) {
      var example = description.at("/components/requestBodies/SpotCheckAction/content/application~1json/examples/" + step.split(":")[0] + "/value");
      assertFalse(example.isMissingNode(), step);
      SchemaMatch.faults(description, step.split(":")[1], example).forEach(fault -> faults.add(step + fault));
    }
    assertEquals(List.of(), faults);
  }

  private void fits(String schema, Reply reply) {
    assertEquals(List.of(), SchemaMatch.faults(description, schema, reply.json()), reply.body());
  }
}

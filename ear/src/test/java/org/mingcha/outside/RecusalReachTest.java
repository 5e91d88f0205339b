package org.mingcha.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeRecusals.accept;
import static org.mingcha.outside.SomeRecusals.accepted;
import static org.mingcha.outside.SomeRecusals.asked;
import static org.mingcha.outside.SomeRecusals.barred;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;

/** Whoever was told to stay away from a lead or case does so in all that it was, becomes or gives rise to; of the steps see {@link RecusalTest}. */
@DisplayName("回避的范围：并案、立案、移送撤回、移交承办、批量制发、转普通程序之后同样回避（处罚法第43条、程序规定第4条）")
@ExtendWith(MingchaRuns.class)
class RecusalReachTest {

  private static final String COLLEAGUE = "yuhang.inspector2";
  private static final String WITHDRAWAL = "{\"reason\": \"不再需要\"}";

  private final Caller inspector = Caller.officer("yuhang.inspector1");
  private final Caller colleague = Caller.officer(COLLEAGUE);
  private final Caller unitHead = Caller.officer("yuhang.unithead");
  private final LocalDate today = LocalDate.now(ZoneOffset.ofHours(8));
  private String lead;

  @BeforeEach
  void aLead() {
    lead = SomeLeads.receivedOn(today.toString(), "某某电器商行");
  }

  @Test
  @DisplayName("移送发出后撤回、材料重新登记为线索的，在新的线索里同样回避，别人照常")
  void theLeadComesBack() {
    accepted(lead, COLLEAGUE);
    var transfer = SomeReferrals.sent("LEAD_TRANSFER", number(lead));
    var withdrawn = SomeReferrals.LIAISON.act(transfer, "withdraw", WITHDRAWAL);
    assertEquals("WITHDRAWN", withdrawn.text("/stage"), withdrawn.body());
    var back = ASpotCheck.links(inspector.get(transfer), "lead").get(0);

    barred(colleague.act(back, "start-verification", "{}"));

    assertEquals(200, inspector.act(back, "start-verification", "{}").status());
  }

  @Test
  @DisplayName("线索里决定回避的，由它立的案、由它发的责改，都不得移交其承办；移交别人照常")
  void notHandedOver() {
    var newcomer = registered();
    var order = order(lead, "某某电器商行");
    done(inspector.act(lead, "start-verification", "{}"));
    done(inspector.act(lead, "verify", "{\"findings\": \"属实\"}"));
    accepted(lead, newcomer);
    var aCase = SomeLeads.filed(lead);

    for (var matter : new String[] {order, aCase}) {
      var refused = handedOver(matter, newcomer);
      assertEquals("422 /problems/evidence.newcomer-stays-away SAMR-PROC@2022:4", refused.status() + " " + refused.text("/type") + " "
          + refused.text("/basis"), refused.body());
      done(handedOver(matter, registered()));
    }
  }

  @Test
  @DisplayName("决定回避之后并入别的线索的，在保留的线索和由其采取的措施里同样回避")
  void mergedAfterwards() {
    accepted(lead, COLLEAGUE);
    var survivor = SomeLeads.receivedOn(today.toString(), "某某电器商行");
    var measure = preserved(survivor);

    SomeLeads.merge(lead, survivor);

    barred(colleague.act(survivor, "start-verification", "{}"));
    barred(colleague.act(measure, "withdraw", WITHDRAWAL));
    done(inspector.act(measure, "withdraw", WITHDRAWAL));
  }

  @Test
  @DisplayName("案件里决定回避的，上及立案的线索、并入的线索，以及由它们采取的措施")
  void upFromTheCase() {
    var measure = preserved(lead);
    var survivor = SomeLeads.verified(today.toString());
    var other = preserved(survivor);
    SomeLeads.merge(lead, survivor);
    var aCase = SomeLeads.filed(survivor);

    accepted(aCase, COLLEAGUE);

    barred(colleague.act(aCase, "investigate", "{}"));
    barred(colleague.act(other, "withdraw", WITHDRAWAL));
    barred(colleague.act(measure, "withdraw", WITHDRAWAL));
    done(inspector.act(measure, "withdraw", WITHDRAWAL));
  }

  @Test
  @DisplayName("并入的线索里申请、立案之后才决定回避的，在保留的线索立的案里同样回避")
  void downFromTheMergedLead() {
    var recusal = asked(lead, COLLEAGUE);
    var survivor = SomeLeads.verified(today.toString());
    var measure = preserved(survivor);
    SomeLeads.merge(lead, survivor);
    var aCase = SomeLeads.filed(survivor);

    accept(recusal);

    barred(colleague.act(aCase, "investigate", "{}"));
    barred(colleague.act(measure, "withdraw", WITHDRAWAL));
    done(inspector.act(aCase, "investigate", "{}"));
  }

  @Test
  @DisplayName("升级之前已经决定回避的，升级时补上，及于由其产生的事项")
  void upgraded() throws SQLException, IOException {
    var measure = preserved(lead);
    accepted(lead, COLLEAGUE);
    var sql = Files.readString(Path.of("../ejb/src/main/resources/db/migration/evidence/V202611291111__recusal_office.sql"));
    var ofBoth = " where number in ('%s', '%s')".formatted(number(lead), number(measure));
    try (var owner = TheDatabase.asOwner(); var statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      TheDatabase.enterAsSystem(owner);
      statement.execute("update matter set kept_away = null" + ofBoth);

      statement.execute(sql.substring(sql.indexOf("-- What was decided before.")));

      try (var kept = statement.executeQuery("select string_agg(coalesce(kept_away, 'nobody'), ', ') from matter" + ofBoth)) {
        assertTrue(kept.next());
        assertEquals(COLLEAGUE + ", " + COLLEAGUE, kept.getString(1));
      } finally {
        owner.rollback();
      }
    }
  }

  @Test
  @DisplayName("批量制发的取消和继续，回避的人员同样不得办理")
  void neitherStopsNorResumesABatch() {
    var order = order(lead, "余杭某某样本九店");
    done(inspector.act(order, "propose", "{\"reason\": \"责令改正\"}"));
    done(SomeCases.LEADER.act(order, "issue", SomeCases.OPINION));
    var model = SomePapers.drafted(inspector, order, "RECTIFICATION_ORDER").filled();
    accepted(lead, COLLEAGUE);
    var addressees = IntStream.range(0, 100).mapToObj(i -> "\"余杭回避店" + i + '"').collect(Collectors.joining(", ", "{\"addressees\": [", "]}"));
    var begun = inspector.post(model.path() + "/batches", addressees.getBytes(UTF_8), inspector.get(model.path()).etag());
    assertEquals(201, begun.status(), begun.body());
    var batch = SomeLeads.path(begun);

    barred(colleague.act(batch, "cancel", "{}"));
    assertEquals("CANCELLED", inspector.act(batch, "cancel", "{}").text("/state"));
    barred(colleague.act(batch, "resume", "{}"));
    assertEquals("CANCELLED", inspector.get(batch).text("/state"));
  }

  @Test
  @DisplayName("当场处罚转普通程序，登记的线索里同样回避，自登记之时起")
  void theSummaryPenaltyGoesOnAsALead() {
    var penalty = SomeLeads.path(SomeSummaryPenalties.opened("NATURAL_PERSON", '"' + number(lead) + '"', "R-EC76", "200.01"));
    accepted(lead, COLLEAGUE);

    var exceeded = done(inspector.act(penalty, "exceed", "{\"reason\": \"超过限额\"}"));
    var next = ASpotCheck.links(exceeded, "lead").stream().filter(href -> !number(href).equals(number(lead))).findFirst().orElseThrow();

    barred(colleague.act(next, "start-verification", "{}"));
    assertEquals("\"0\"", inspector.get(next).etag());
    done(inspector.act(next, "start-verification", "{}"));
  }

  /** Somebody new at Yuhang, with a certificate. */
  private static String registered() {
    var user = "yuhang." + SomeLeads.unique();
    assertEquals(201, Caller.officer("sysadmin").post("/api/v1/officers", """
        {"user": "%s", "name": "新来的", "bureau": "330110", "certificate": "ZF-%1$s", "certificateValidTo": "2031-01-01"}"""
        .formatted(user)).status());
    return user;
  }

  private Reply handedOver(String matter, String to) {
    return unitHead.post("/api/v1/handovers", """
        {"matter": {"kind": "%s", "number": "%s"}, "from": "yuhang.inspector1", "to": "%s", "reason": "调整"}"""
        .formatted(SomeRecusals.kind(matter), number(matter), to).getBytes(UTF_8), unitHead.get(matter).etag());
  }

  private String preserved(String within) {
    return SomeLeads.path(done(inspector.post("/api/v1/evidence-preservations", """
        {"party": {"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "leads", "number": "%s"},
         "grounds": "证据可能灭失", "items": [{"name": "充电器", "quantity": 20, "unit": "件"}]}""".formatted(number(within)))));
  }

  private String order(String within, String party) {
    return SomeLeads.path(done(inspector.post("/api/v1/rectification-orders", """
        {"party": {"name": "%s", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "leads", "number": "%s"}, "breach": "DISPLAY",
         "facts": "未展示证书编号", "demands": "展示证书编号", "termLength": 10, "termUnit": "DAY"}""".formatted(party, number(within)))));
  }

  private String number(String matter) {
    return inspector.get(matter).text("/number");
  }

  private static Reply done(Reply reply) {
    return SomePapers.done(reply);
  }
}

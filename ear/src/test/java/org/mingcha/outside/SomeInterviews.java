package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Interviews of Yuhang, made through the API; each answers its path. */
final class SomeInterviews {

  private static final Caller INSPECTOR = SomeLeads.INSPECTOR;
  private static final String OPENING = """
      {"ground": "G1", "operator": {"name": "某平台公司", "capacity": "PLATFORM_OPERATOR", "kind": "ENTERPRISE"},
       "interviewee": {"name": "王某", "office": "PRINCIPAL"}, "circumstances": "多次未核验", "demands": ["全面自查"]}""";

  private SomeInterviews() {}

  static String drafted() {
    var opened = INSPECTOR.post("/api/v1/interviews", OPENING);
    assertEquals(201, opened.status(), opened.body());
    return SomeLeads.path(opened);
  }

  static String proposed() {
    return step(drafted(), INSPECTOR, "propose", "{\"interviewers\": [\"yuhang.inspector1\", \"yuhang.inspector2\"], \"reason\": \"多次出现\"}");
  }

  /** Held today, with one promise for the tenth day from now. */
  static String committed() {
    var now = OffsetDateTime.now(ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS);
    var interview = step(proposed(), Caller.officer("yuhang.unithead"), "endorse", SomeReferrals.OPINION);
    step(interview, Caller.officer("yuhang.leader"), "approve", SomeReferrals.OPINION);
    step(interview, INSPECTOR, "serve-notice", """
        {"scheduledAt": "%s", "mode": "IN_PERSON", "place": "三楼", "servedBy": "DIRECT"}""".formatted(now.plusDays(1)));
    step(interview, INSPECTOR, "record-held", """
        {"heldAt": "%s", "minutes": "记录", "signed": true, "demands": ["下架"]}""".formatted(OffsetDateTime.now(ZoneOffset.ofHours(8))));
    return step(interview, INSPECTOR, "add-commitment", "{\"text\": \"下架全部\", \"dueOn\": \"" + now.toLocalDate().plusDays(10) + "\"}");
  }

  private static String step(String interview, Caller by, String action, String body) {
    var taken = by.act(interview, action, body);
    assertEquals(200, taken.status(), taken.body());
    return interview;
  }
}

package org.mingcha.enforcement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.lead.LeadFiled;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.MatterView;
import org.mingcha.procedure.Permission;

/** Object mother: a case filed by Yuhang's leader and handled by its two inspectors. */
final class SomeCase {

  static final Instant FILED_AT = OffsetDateTime.parse("2026-12-04T10:00:00+08:00").toInstant();
  static final LeadFiled EVENT = new LeadFiled(new SubjectRef("leads", "余市监线〔2026〕1号"), "330110", "某某电器商行 · 移动电源",
      List.of(new InvolvedParty("某某电器商行", "91350100M000100Y43", "IN_PLATFORM_OPERATOR", "INDIVIDUAL_BUSINESS")),
      List.of(new Handler("yuhang.inspector1", "李", "ZF-1"), new Handler("yuhang.inspector2", "王", "ZF-2")),
      Yuhang.LEADER.acting(Duty.LEADER), FILED_AT);

  private final EnforcementCase aCase = EnforcementCase.filed("余市监案〔2026〕1号", Yuhang.BUREAU, EVENT);

  private SomeCase() {}

  static SomeCase filed() {
    return new SomeCase();
  }

  static SomeCase investigated() {
    return filed().then("investigate", Yuhang.INSPECTOR);
  }

  static SomeCase standingAt(Stage stage) {
    return switch (stage) {
      case FILED -> filed();
      case INVESTIGATING -> investigated();
      case SUSPENDED -> investigated().then("suspend", Yuhang.LEADER);
      case TERMINATED -> investigated().then("terminate", Yuhang.LEADER);
    };
  }

  SomeCase then(String move, Officer by) {
    aCase.step(move, by.acting(Duty.LEADER), FILED_AT, "理由");
    return this;
  }

  EnforcementCase aCase() {
    return aCase;
  }

  Stage stage() {
    return Stage.valueOf(aCase.stage());
  }

  MatterView seenBy(Officer reader) {
    return Permission.view(aCase, reader, China.dateOf(FILED_AT));
  }
}

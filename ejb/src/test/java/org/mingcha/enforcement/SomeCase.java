package org.mingcha.enforcement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingcha.assessment.ActFinding;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.kernel.Yuan;
import org.mingcha.lead.LeadFiled;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Permission;
import org.mingcha.procedure.view.MatterView;
import org.mingcha.review.LegalReviewGround;

/**
 * Object mother: a case filed by Yuhang's leader and handled by its two inspectors, against a shop that did not obey an order to show
 * what Article 8 demands. Every step happens on {@link #on the day} and with the knowledge that the case was given.
 */
final class SomeCase extends CaseTakingSteps {

  static final Instant FILED_AT = OffsetDateTime.parse("2026-12-04T10:00:00+08:00").toInstant();
  static final LeadFiled EVENT = new LeadFiled(new SubjectRef("leads", "余市监线〔2026〕1号"), "330110", "某某电器商行 · 移动电源",
      List.of(new InvolvedParty("某某电器商行", "91350100M000100Y43", "IN_PLATFORM_OPERATOR", "INDIVIDUAL_BUSINESS")),
      List.of(new Handler("yuhang.inspector1", "李", "ZF-1"), new Handler("yuhang.inspector2", "王", "ZF-2")),
      Yuhang.LEADER.acting(Duty.LEADER), FILED_AT);
  static final Officer LEGAL = Yuhang.officer("legal", Duty.LEGAL_REVIEWER);
  static final Officer PRINCIPAL = Yuhang.officer("principal", Duty.PRINCIPAL, Duty.LEADER);
  static final Imposition FINE = Imposition.fine("P-27", Yuan.of("5000"));

  private SomeCase() {
    reckon();
  }

  @Override
  SomeCase self() {
    return this;
  }

  static SomeCase filed() {
    return new SomeCase();
  }

  static SomeCase investigated() {
    return filed().then("investigate", Yuhang.INSPECTOR);
  }

  static SomeCase underReview(LegalReviewGround... grounds) {
    return investigated().found(SomeFinding.DISPLAY).closed().submitted(grounds);
  }

  static SomeCase underReviewOf(ActFinding finding) {
    return investigated().found(finding).closed().submitted();
  }

  static SomeCase approved(Imposition imposition) {
    return underReview().reviewed().proposed(imposition).approved();
  }

  static SomeCase notified() {
    return approved(FINE).notified("2026-12-21");
  }

  static SomeCase decided() {
    return notified().on("2026-12-22").decided(FINE);
  }

  static SomeCase served() {
    return decided().served("2027-01-06");
  }

  static SomeCase standingAt(Stage stage) {
    return switch (stage) {
      case FILED -> filed();
      case INVESTIGATING -> investigated();
      case SUSPENDED -> investigated().then("suspend", Yuhang.LEADER);
      case UNDER_REVIEW -> underReview();
      case NOTICE_SERVED -> notified();
      case HEARING -> approved(Imposition.fine("P-27", Yuan.of("10000"))).notifiedWithHearing("2026-12-21").hearingRequested();
      case DECIDED -> decided();
      case SERVED -> served();
      case ENFORCING -> served().on("2027-06-23").dunned("2027-07-07");
      case CLOSED -> served().paid("5000").then("close", Yuhang.LEADER);
      case ARCHIVED -> standingAt(Stage.CLOSED).then("archive", Yuhang.INSPECTOR);
      case TERMINATED -> investigated().then("terminate", Yuhang.LEADER);
      case TRANSFERRED -> investigated().then("transfer", Yuhang.LEADER);
    };
  }

  EnforcementCase aCase() {
    return aCase;
  }

  Stage stage() {
    return Stage.valueOf(aCase.stage());
  }

  MatterView seenBy(Officer reader) {
    return Permission.view(aCase, reader, today());
  }
}

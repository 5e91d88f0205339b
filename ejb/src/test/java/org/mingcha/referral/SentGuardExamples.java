package org.mingcha.referral;

import java.time.Instant;
import java.util.List;
import org.mingcha.endorsement.NotYetEndorsed;
import org.mingcha.endorsement.SignerDidNotPropose;
import org.mingcha.endorsement.UnitHeadAgreed;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.GuardExamples;
import org.mingcha.procedure.Handler;

/** Steps on notices and transfers that are sent, of which one guard alone stands against each; both kinds alike. */
abstract class SentGuardExamples extends GuardExamples {

  static final Instant AT = Instant.parse("2026-12-04T02:00:00Z");
  private static final String TODAY = "2026-12-04";
  private static final Officer LIAISON = Yuhang.officer("liaison", Duty.LIAISON);
  private final ReferralType type;

  SentGuardExamples(ReferralType type) {
    this.type = type;
    signatures();
    for (var step : List.of("sign-for", "accept", "return", "reply", "report-progress")) {
      tried(step, ByTheOtherSide.class, LIAISON, TODAY, () -> before(step));
    }
    tried("remind", SignatureOverdue.class, LIAISON, TODAY, this::sent);
  }

  private void signatures() {
    tried("endorse", NotYetEndorsed.class, Yuhang.officer("unithead2", Duty.UNIT_HEAD), TODAY, this::endorsed);
    tried("endorse", SignerDidNotPropose.class, Yuhang.INSPECTOR, TODAY, this::proposed);
    for (var decision : List.of("approve", "return-draft")) {
      tried(decision, UnitHeadAgreed.class, Yuhang.LEADER, TODAY, this::proposed);
      tried(decision, SignerDidNotPropose.class, Yuhang.UNIT_HEAD, TODAY, this::endorsed);
    }
  }

  private Referral before(String step) {
    var referral = sent();
    if (!step.equals("sign-for")) {
      referral.brought("sign-for", LIAISON.acting(Duty.LIAISON), null, AT);
    }
    if (step.startsWith("rep")) {
      referral.brought("accept", LIAISON.acting(Duty.LIAISON), null, AT);
    }
    return referral;
  }

  private Referral proposed() {
    var referral = drafted(type);
    referral.propose("请协查", Yuhang.INSPECTOR.acting(Duty.INSPECTOR), AT);
    return referral;
  }

  private Referral endorsed() {
    var referral = proposed();
    referral.signed("endorse", Yuhang.UNIT_HEAD.acting(Duty.UNIT_HEAD), "同意", AT);
    return referral;
  }

  private Referral sent() {
    var referral = endorsed();
    referral.signed("approve", Yuhang.LEADER.acting(Duty.LEADER), "同意", AT);
    referral.send(LIAISON.acting(Duty.LIAISON), AT);
    return referral;
  }

  static Referral drafted(ReferralType type) {
    var content = new ReferralPackage(List.of(new ReferralPackage.Product("移动电源", null, null, null, null, null, null)),
        new ReferralPackage.Party("某某电子厂", null, Capacity.UNDETERMINED, null, null), "事实", "已办", "请办", List.of());
    return Referral.drafted("余市监移〔2026〕1号", Yuhang.BUREAU, Yuhang.HANGZHOU,
        new ReferralOpening(type, new SubjectRef("leads", "余市监线〔2026〕1号"), "330100", "住所地", content),
        new Handler("yuhang.inspector1", "李", "ZF-1"), AT);
  }
}

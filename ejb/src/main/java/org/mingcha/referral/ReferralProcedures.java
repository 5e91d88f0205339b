package org.mingcha.referral;

import static org.mingcha.calendar.LimitKind.SIGN_FOR_REFERRAL;
import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.LEADER;
import static org.mingcha.identity.Duty.LIAISON;
import static org.mingcha.identity.Duty.UNIT_HEAD;

import java.time.LocalDate;
import org.mingcha.endorsement.NotYetEndorsed;
import org.mingcha.endorsement.SignerDidNotPropose;
import org.mingcha.endorsement.UnitHeadAgreed;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.MoveTerms;
import org.mingcha.procedure.Procedure;

/** The sender's way and the receiver's way (通报、移送与收办), once under each article. */
final class ReferralProcedures {

  static final Procedure<ReferralStage, Referral> NOTICE =
      sent("quality-notice", LocalDate.of(2025, 12, 8), "SAMR-110@2025:25");
  static final Procedure<ReceivedStage, Referral> NOTICE_RECEIVED =
      received("quality-notice-received", LocalDate.of(2025, 12, 8), "SAMR-110@2025:25");
  static final Procedure<ReferralStage, Referral> TRANSFER =
      sent("lead-transfer", LocalDate.of(2022, 9, 29), "SAMR-PROC@2022:14");
  static final Procedure<ReceivedStage, Referral> TRANSFER_RECEIVED =
      received("lead-transfer-received", LocalDate.of(2022, 9, 29), "SAMR-PROC@2022:14");

  private static final Editions<Referral> NOTICES = Editions.startingWith(NOTICE);
  private static final Editions<Referral> NOTICES_RECEIVED = Editions.startingWith(NOTICE_RECEIVED);
  private static final Editions<Referral> TRANSFERS = Editions.startingWith(TRANSFER);
  private static final Editions<Referral> TRANSFERS_RECEIVED = Editions.startingWith(TRANSFER_RECEIVED);

  private ReferralProcedures() {}

  static Editions<Referral> of(ReferralType type, Box box) {
    return switch (type) {
      case QUALITY_NOTICE -> box == Box.OUT ? NOTICES : NOTICES_RECEIVED;
      case LEAD_TRANSFER -> box == Box.OUT ? TRANSFERS : TRANSFERS_RECEIVED;
    };
  }

  private static Procedure<ReferralStage, Referral> sent(String name, LocalDate text, String article) {
    return Procedure.<ReferralStage, Referral>named(name, text, ReferralStage.DRAFTED)
        .mainPath(ReferralStage.DRAFTED, ReferralStage.PROPOSED, ReferralStage.APPROVED, ReferralStage.SENT, ReferralStage.SIGNED_FOR,
            ReferralStage.ACCEPTED, ReferralStage.REPLIED, ReferralStage.CLOSED)
        .endsAt(ReferralStage.CLOSED, ReferralStage.RETURNED, ReferralStage.WITHDRAWN)
        .inHandOf(LIAISON, ReferralStage.SENT)
        .move("propose", ReferralStage.DRAFTED, ReferralStage.PROPOSED, INSPECTOR, article, m -> m.requires("reason"))
        .move("revise", ReferralStage.DRAFTED, ReferralStage.DRAFTED, INSPECTOR, article, m -> m
            .requires("products", "party", "facts", "ownActions", "requestedActions", "evidence").exceptional())
        .move("drop", ReferralStage.DRAFTED, ReferralStage.WITHDRAWN, INSPECTOR, article, m -> m.requires("reason").exceptional())
        .move("endorse", ReferralStage.PROPOSED, ReferralStage.PROPOSED, UNIT_HEAD, article, m -> m.requires("opinion")
            .when(new NotYetEndorsed("referral.already-endorsed", article)).when(new SignerDidNotPropose("referral.signer-proposed", article)))
        .move("approve", ReferralStage.PROPOSED, ReferralStage.APPROVED, LEADER, article, m -> decision(m, article))
        .move("return-draft", ReferralStage.PROPOSED, ReferralStage.DRAFTED, LEADER, article, m -> decision(m, article))
        .move("send", ReferralStage.APPROVED, ReferralStage.SENT, LIAISON, article, m -> m.starts(SIGN_FOR_REFERRAL))
        .move("withdraw", ReferralStage.APPROVED, ReferralStage.WITHDRAWN, LIAISON, article, m -> m.requires("reason").exceptional())
        .move("sign-for", ReferralStage.SENT, ReferralStage.SIGNED_FOR, LIAISON, article, m -> m
            .when(new ByTheOtherSide()).meets(SIGN_FOR_REFERRAL))
        .move("withdraw", ReferralStage.SENT, ReferralStage.WITHDRAWN, LIAISON, article, m -> m
            .requires("reason").exceptional().cancels(SIGN_FOR_REFERRAL))
        .move("remind", ReferralStage.SENT, ReferralStage.SENT, LIAISON, article, m -> m.exceptional().when(new SignatureOverdue()))
        .move("accept", ReferralStage.SIGNED_FOR, ReferralStage.ACCEPTED, LIAISON, article, m -> m.when(new ByTheOtherSide()))
        .move("return", ReferralStage.SIGNED_FOR, ReferralStage.RETURNED, LIAISON, article, m -> m
            .requires("ground", "reason").exceptional().when(new ByTheOtherSide()))
        .move("reply", ReferralStage.ACCEPTED, ReferralStage.REPLIED, LIAISON, article, m -> m.requires("reply").when(new ByTheOtherSide()))
        .move("report-progress", ReferralStage.ACCEPTED, ReferralStage.ACCEPTED, LIAISON, article, m -> m
            .requires("reply").exceptional().when(new ByTheOtherSide()))
        .move("close", ReferralStage.REPLIED, ReferralStage.CLOSED, INSPECTOR, article, m -> {})
        .build();
  }

  private static Procedure<ReceivedStage, Referral> received(String name, LocalDate text, String article) {
    return Procedure.<ReceivedStage, Referral>named(name, text, ReceivedStage.SENT)
        .mainPath(ReceivedStage.SENT, ReceivedStage.SIGNED_FOR, ReceivedStage.ACCEPTED, ReceivedStage.REPLIED)
        .endsAt(ReceivedStage.REPLIED, ReceivedStage.RETURNED, ReceivedStage.WITHDRAWN)
        .opensWith(SIGN_FOR_REFERRAL)
        .move("sign-for", ReceivedStage.SENT, ReceivedStage.SIGNED_FOR, LIAISON, article, m -> m.meets(SIGN_FOR_REFERRAL))
        .move("withdraw", ReceivedStage.SENT, ReceivedStage.WITHDRAWN, LIAISON, article, m -> m
            .requires("reason").exceptional().when(new ByTheOtherSide()).cancels(SIGN_FOR_REFERRAL))
        .move("accept", ReceivedStage.SIGNED_FOR, ReceivedStage.ACCEPTED, LIAISON, article, m -> {})
        .move("return", ReceivedStage.SIGNED_FOR, ReceivedStage.RETURNED, LIAISON, article, m -> m.requires("ground", "reason").exceptional())
        .move("reply", ReceivedStage.ACCEPTED, ReceivedStage.REPLIED, LIAISON, article, m -> m.requires("reply"))
        .move("report-progress", ReceivedStage.ACCEPTED, ReceivedStage.ACCEPTED, LIAISON, article, m -> m.requires("reply").exceptional())
        .build();
  }

  private static void decision(MoveTerms<Referral> terms, String article) {
    terms.requires("opinion").when(new UnitHeadAgreed("referral.not-endorsed", article))
        .when(new SignerDidNotPropose("referral.signer-proposed", article));
  }
}

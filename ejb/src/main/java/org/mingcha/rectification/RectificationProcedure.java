package org.mingcha.rectification;

import static org.mingcha.calendar.LimitKind.RECTIFY;
import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.LEADER;
import static org.mingcha.identity.Duty.UNIT_HEAD;
import static org.mingcha.rectification.RectificationStage.CORRECTED;
import static org.mingcha.rectification.RectificationStage.DRAFTED;
import static org.mingcha.rectification.RectificationStage.ISSUED;
import static org.mingcha.rectification.RectificationStage.LAPSED;
import static org.mingcha.rectification.RectificationStage.PROPOSED;
import static org.mingcha.rectification.RectificationStage.RECHECKED;
import static org.mingcha.rectification.RectificationStage.SERVED;
import static org.mingcha.rectification.RectificationStage.WITHDRAWN;

import java.time.LocalDate;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.MoveTerms;
import org.mingcha.procedure.Procedure;

/**
 * From the draft of an order to what became of the breach (责令改正、送达、复查). Order 110 names order, time and consequence; who
 * signs in the house it leaves open: here the leader, and the unit head confirms what the re-check found.
 */
final class RectificationProcedure {

  /** The leader's step that gives the order; other sources than this procedure ask for it by name. */
  static final String ISSUE = "issue-rectification-order";

  static final Procedure<RectificationStage, RectificationOrder> EDITION_2026 =
      Procedure.<RectificationStage, RectificationOrder>named("rectification", LocalDate.of(2026, 12, 1), DRAFTED)
          .mainPath(DRAFTED, PROPOSED, ISSUED, SERVED, RECHECKED, CORRECTED)
          .endsAt(CORRECTED, LAPSED, WITHDRAWN)
          .move("propose", DRAFTED, PROPOSED, INSPECTOR, "APL@2021:28", m -> m
              .requires("reason").when(new OrderedByProvince()).when(new OwedByTheParty()))
          .move("redraft", DRAFTED, DRAFTED, INSPECTOR, "APL@2021:28", m -> m
              .requires("breach", "facts", "demands", "termLength", "termUnit").exceptional())
          .move("withdraw", DRAFTED, WITHDRAWN, INSPECTOR, "APL@2021:28", m -> m.requires("reason").exceptional())
          .move(ISSUE, PROPOSED, ISSUED, LEADER, "APL@2021:28", m -> m
              .requires("opinion").when(new OrderedByProvince()).when(new OwedByTheParty()).when(new SignerDidNotDraft()))
          .move("return", PROPOSED, DRAFTED, LEADER, "APL@2021:28", m -> m.requires("opinion").when(new SignerDidNotDraft()))
          .move("record-service", ISSUED, SERVED, INSPECTOR, "SAMR-PROC@2022:82", m -> m
              .requires("method", "servedOn", "receivedBy", "proof").starts(RECTIFY))
          .move("revoke", ISSUED, WITHDRAWN, LEADER, "APL@2021:28", m -> m
              .requires("reason").exceptional().when(new SignerDidNotDraft()))
          .move("recheck", SERVED, RECHECKED, INSPECTOR, "SAMR-110@2025:27", RectificationProcedure::recheck)
          .move("extend-term", SERVED, SERVED, LEADER, "APL@2021:28", m -> m
              .requires("days", "reason").exceptional().when(new SignerDidNotDraft()))
          .move("revoke", SERVED, WITHDRAWN, LEADER, "APL@2021:28", m -> m
              .requires("reason").exceptional().when(new SignerDidNotDraft()).cancels(RECTIFY))
          .move("close", RECHECKED, CORRECTED, UNIT_HEAD, "APL@2021:28", m -> m
              .requires("opinion").when(new FoundCorrected()).when(new SignerDidNotDraft()).meets(RECTIFY))
          .move("find-lapsed", RECHECKED, LAPSED, UNIT_HEAD, "SAMR-110@2025:27", m -> m
              .requires("opinion").when(new TermOver()).when(new FoundUncorrectedAfterTerm()).when(new SignerDidNotDraft())
              .lapses(RECTIFY))
          .move("recheck", RECHECKED, RECHECKED, INSPECTOR, "SAMR-110@2025:27", RectificationProcedure::recheck)
          .build();

  static final Editions<RectificationOrder> EDITIONS = Editions.startingWith(EDITION_2026);

  private RectificationProcedure() {}

  private static void recheck(MoveTerms<RectificationOrder> terms) {
    terms.requires("checkedOn", "result", "findings", "officers");
  }
}

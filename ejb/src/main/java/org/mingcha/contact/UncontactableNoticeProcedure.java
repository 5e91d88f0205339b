package org.mingcha.contact;

import static org.mingcha.calendar.LimitKind.REMIND_SHOP;
import static org.mingcha.contact.ContactStage.APPROVED;
import static org.mingcha.contact.ContactStage.ATTEMPTING;
import static org.mingcha.contact.ContactStage.CLOSED;
import static org.mingcha.contact.ContactStage.LIFTED;
import static org.mingcha.contact.ContactStage.LIFT_REQUESTED;
import static org.mingcha.contact.ContactStage.MEASURED;
import static org.mingcha.contact.ContactStage.NOTIFIED;
import static org.mingcha.contact.ContactStage.PROPOSED;
import static org.mingcha.contact.ContactStage.REACHED;
import static org.mingcha.contact.ContactStage.REMINDED;
import static org.mingcha.contact.ContactStage.UNREMINDED;
import static org.mingcha.contact.ContactStage.UPDATED;
import static org.mingcha.contact.ContactStage.WITHDRAWN;
import static org.mingcha.identity.Duty.INSPECTOR;
import static org.mingcha.identity.Duty.LEADER;

import java.time.LocalDate;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.MoveTerms;
import org.mingcha.procedure.Procedure;

/**
 * From the first try to reach a shop to what its platform did about it (失联通报). Article 17 says when the platform is told, and gives
 * it five working days to remind the shop; a shop that still does not answer is dealt with under the platform's own rules. One
 * signature of the leader for the letter is the bureau's own order of work.
 */
final class UncontactableNoticeProcedure {

  private static final String ARTICLE = "SAMR-110@2025:17";

  static final Procedure<ContactStage, UncontactableNotice> EDITION_2026 =
      Procedure.<ContactStage, UncontactableNotice>named("uncontactable-notice", LocalDate.of(2026, 12, 1), ATTEMPTING)
          .mainPath(ATTEMPTING, PROPOSED, APPROVED, NOTIFIED, REMINDED, UPDATED)
          .endsAt(UPDATED, LIFTED, REACHED, CLOSED, WITHDRAWN)
          .move("propose", ATTEMPTING, PROPOSED, INSPECTOR, ARTICLE, m -> m
              .requires("reason").when(new SoughtAtItsPlace()).when(new TriedInTwoWays()))
          .move("record-attempt", ATTEMPTING, ATTEMPTING, INSPECTOR, ARTICLE, m -> m.requires("triedOn", "way", "address", "result"))
          .move("record-reached", ATTEMPTING, REACHED, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::end)
          .move("withdraw", ATTEMPTING, WITHDRAWN, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::giveUp)
          .move("approve", PROPOSED, APPROVED, LEADER, ARTICLE, m -> m.requires("opinion").when(new SignerDidNotHandle()))
          .move("return", PROPOSED, ATTEMPTING, LEADER, ARTICLE, m -> m.requires("opinion").when(new SignerDidNotHandle()))
          .move("withdraw", PROPOSED, WITHDRAWN, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::giveUp)
          .move("record-service", APPROVED, NOTIFIED, INSPECTOR, ARTICLE, m -> m
              .requires("method", "servedOn", "receivedBy", "proof").starts(REMIND_SHOP))
          .move("record-reached", APPROVED, REACHED, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::end)
          .move("withdraw", APPROVED, WITHDRAWN, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::giveUp)
          .move("record-reminder", NOTIFIED, REMINDED, INSPECTOR, ARTICLE, m -> happening(m).meets(REMIND_SHOP))
          .move("record-no-reminder", NOTIFIED, UNREMINDED, INSPECTOR, ARTICLE, m -> m
              .requires("reason").exceptional().when(new ReminderIsOverdue()).lapses(REMIND_SHOP))
          .move("record-reached", NOTIFIED, REACHED, INSPECTOR, ARTICLE, m -> end(m).cancels(REMIND_SHOP))
          .move("record-reminder", UNREMINDED, REMINDED, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::happening)
          .move("record-reached", UNREMINDED, REACHED, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::end)
          .move("close", UNREMINDED, CLOSED, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::end)
          .move("record-update", REMINDED, UPDATED, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::happening)
          .move("record-measure", REMINDED, MEASURED, INSPECTOR, ARTICLE, m -> happening(m).exceptional())
          .move("record-reached", REMINDED, REACHED, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::end)
          .move("close", REMINDED, CLOSED, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::end)
          .move("record-lift-request", MEASURED, LIFT_REQUESTED, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::happening)
          .move("close", MEASURED, CLOSED, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::end)
          .move("record-lift", LIFT_REQUESTED, LIFTED, INSPECTOR, ARTICLE, UncontactableNoticeProcedure::happening)
          .move("record-lift-refusal", LIFT_REQUESTED, MEASURED, INSPECTOR, ARTICLE, m -> happening(m).exceptional())
          .build();

  static final Editions<UncontactableNotice> EDITIONS = Editions.startingWith(EDITION_2026);

  private UncontactableNoticeProcedure() {}

  private static MoveTerms<UncontactableNotice> happening(MoveTerms<UncontactableNotice> terms) {
    return terms.requires("happenedOn", "text");
  }

  private static MoveTerms<UncontactableNotice> end(MoveTerms<UncontactableNotice> terms) {
    return terms.requires("outcome").exceptional();
  }

  private static void giveUp(MoveTerms<UncontactableNotice> terms) {
    terms.requires("reason").exceptional();
  }
}

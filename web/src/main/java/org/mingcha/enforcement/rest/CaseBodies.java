package org.mingcha.enforcement.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.decision.Panel;
import org.mingcha.enforcement.ClosingReport;
import org.mingcha.enforcement.InvestigationGround;
import org.mingcha.hearing.Appointment;
import org.mingcha.hearing.Hearing;
import org.mingcha.kernel.Yuan;
import org.mingcha.notice.PartyRight;
import org.mingcha.notice.StatementFinding;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.Sanction;
import org.mingcha.penalty.Sanctions;
import org.mingcha.review.LegalReviewGround;
import org.mingcha.review.Objections;
import org.mingcha.review.ReviewConclusion;
import org.mingcha.review.ReviewOpinion;
import org.mingcha.review.ReviewPoint;

/** What the steps of a case bring until it is decided, as the contract writes it. */
final class CaseBodies {

  private CaseBodies() {}

  record Nothing() {}

  record Suspension(@NotBlank @Size(max = 200) String documentNo, InvestigationGround.Suspension ground, @NotBlank @Size(max = 2000) String reason) {}

  record Termination(InvestigationGround.Termination ground, @NotBlank @Size(max = 2000) String reason) {}

  record Closing(@NotBlank @Size(max = 20000) String party, @NotBlank @Size(max = 20000) String course,
      @NotBlank @Size(max = 20000) String findings, @NotBlank @Size(max = 20000) String nature,
      @NotBlank @Size(max = 20000) String proposal, @NotBlank @Size(max = 20000) String discretion) {

    ClosingReport toReport() {
      return ClosingReport.draft(party, course, findings, nature, proposal, discretion);
    }
  }

  record Submission(@NotNull Set<@NotNull LegalReviewGround> grounds) {}

  record Review(@NotNull ReviewConclusion conclusion, @NotBlank @Size(max = 20000) String opinion,
      Map<@NotNull ReviewPoint, @NotBlank @Size(max = 2000) String> objections, @Valid FindingBodies.Choice choice) {

    ReviewOpinion toOpinion() {
      return new ReviewOpinion(conclusion, opinion, objections == null ? Objections.NONE : new Objections(objections));
    }
  }

  record Days(@NotNull Integer days, @NotBlank @Size(max = 2000) String reason) {}

  /** A penalty; what is left out is not imposed. */
  record Penalty(@NotBlank @Size(max = 50) String rule, Boolean serious,
      @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal fine,
      @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal confiscatedGains,
      @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal confiscatedGoods, List<@NotNull Sanction> sanctions) {

    Imposition toImposition() {
      return new Imposition(rule, Boolean.TRUE.equals(serious), yuan(fine), yuan(confiscatedGains), yuan(confiscatedGoods),
          sanctions == null ? null : new Sanctions(sanctions));
    }
  }

  record Proposal(@NotBlank @Size(max = 50) String rule, Boolean serious,
      @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal fine,
      @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal confiscatedGains,
      @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal confiscatedGoods, List<@NotNull Sanction> sanctions,
      @NotBlank @Size(max = 20000) String reason) {

    Imposition toImposition() {
      return new Penalty(rule, serious, fine, confiscatedGains, confiscatedGoods, sanctions).toImposition();
    }
  }

  record StatementBody(@NotNull LocalDate receivedOn, @NotBlank @Size(max = 200) String documentNo,
      @NotBlank @Size(max = 20000) String content) {}

  record Answer(@NotNull StatementFinding finding, @NotBlank @Size(max = 20000) String reason) {}

  record Paper(@NotBlank @Size(max = 200) String documentNo, @NotNull LocalDate receivedOn) {}

  /** What the party gives up; all that the notice offered where nothing is named. */
  record Waiving(@NotBlank @Size(max = 200) String documentNo, @NotNull LocalDate receivedOn, Set<@NotNull PartyRight> waives) {}

  record Scheduling(@NotBlank @Size(max = 100) String host, @NotNull LocalDate scheduledOn, @NotBlank @Size(max = 500) String place,
      @NotBlank @Size(max = 200) String noticeNo, @NotNull LocalDate noticeServedOn) {

    Appointment toAppointment() {
      return new Appointment(host, null, scheduledOn, place, noticeNo, noticeServedOn);
    }
  }

  record Holding(@NotNull LocalDate heldOn, @NotBlank @Size(max = 200) String minutesNo, @NotBlank @Size(max = 20000) String minutes) {}

  record HearingReport(@NotBlank @Size(max = 200) String documentNo, @NotBlank @Size(max = 20000) String report) {}

  record NoHearing(@NotNull Hearing.Outcome outcome, @NotBlank @Size(max = 2000) String reason, LocalDate endedOn) {}

  record Deliberation(@NotNull LocalDate heldOn, @NotBlank @Size(max = 500) String participants,
      @NotBlank @Size(max = 200) String minutesNo, @NotBlank @Size(max = 20000) String conclusion) {

    Panel toPanel() {
      return new Panel(heldOn, participants, minutesNo);
    }
  }

  record PanelExtension(@NotNull Integer days, @NotNull LocalDate heldOn, @NotBlank @Size(max = 500) String participants,
      @NotBlank @Size(max = 200) String minutesNo, @NotBlank @Size(max = 2000) String reason) {

    Panel toPanel() {
      return new Panel(heldOn, participants, minutesNo);
    }
  }

  /** A decision; without a penalty of its own it imposes what was notified. */
  record DecisionBody(@NotBlank @Size(max = 200) String documentNo, @NotBlank @Size(max = 20000) String opinion, @Valid Penalty penalty) {}

  record NoPenalty(@NotNull NoPenaltyGround ground, @NotBlank @Size(max = 200) String documentNo,
      @NotBlank @Size(max = 20000) String opinion, @NotBlank @Size(max = 20000) String education) {}

  record Transfer(@NotBlank @Size(max = 200) String authority, @NotBlank @Size(max = 200) String documentNo,
      @NotBlank @Size(max = 2000) String reason) {}

  record Handing(@NotNull OffsetDateTime handedAt, @NotBlank @Size(max = 200) String documentNo) {}

  static Yuan yuan(BigDecimal amount) {
    return amount == null ? null : new Yuan(amount);
  }
}

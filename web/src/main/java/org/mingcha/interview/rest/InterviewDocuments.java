package org.mingcha.interview.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingcha.document.service.HandedOver;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.interview.Appointment;
import org.mingcha.interview.AppointmentMode;
import org.mingcha.interview.InterviewGround;
import org.mingcha.interview.InterviewOpening;
import org.mingcha.interview.InterviewProof;
import org.mingcha.interview.Minutes;
import org.mingcha.interview.UnheldConsequence;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;
import org.mingcha.procedure.InvolvedParty;

/** What the actions of an interview bring, as the contract writes it. */
final class InterviewDocuments {

  private InterviewDocuments() {}

  /** The office stays a text: one that the law does not know is refused with the article, not as a fault of form. */
  record IntervieweeDocument(@NotBlank @Size(max = 200) String name, @Size(max = 100) String office, @Size(max = 200) String position) {}

  record OperatorDocument(@NotBlank @Size(max = 500) String name, @Size(max = 100) String identityNumber, @NotNull Capacity capacity,
      OperatorKind kind) {

    InvolvedParty toParty() {
      return new InvolvedParty(name, identityNumber, capacity.name(), kind == null ? null : kind.name());
    }
  }

  record Opening(@Size(max = 100) String from, @NotNull InterviewGround ground, @Valid OperatorDocument operator,
      @NotNull @Valid IntervieweeDocument interviewee, @NotBlank @Size(max = 20000) String circumstances,
      @Size(max = 50) List<@NotBlank @Size(max = 2000) String> demands) {

    InterviewOpening toOpening() {
      return new InterviewOpening(from, ground, operator == null ? null : operator.toParty(), interviewee.name(),
          interviewee.office(), interviewee.position(), circumstances, demands == null ? List.of() : demands);
    }
  }

  record Revision(@NotNull InterviewGround ground, @NotNull @Valid IntervieweeDocument interviewee,
      @NotBlank @Size(max = 20000) String circumstances, @NotNull @Size(max = 50) List<@NotBlank @Size(max = 2000) String> demands) {

    InterviewOpening toOpening() {
      return new InterviewOpening(null, ground, null, interviewee.name(), interviewee.office(), interviewee.position(), circumstances, demands);
    }
  }

  record Proposal(@NotNull @Size(max = 20) List<@NotBlank String> interviewers, @NotBlank @Size(max = 20000) String reason) {}

  record Notice(@NotNull OffsetDateTime scheduledAt, @NotNull AppointmentMode mode, @Size(max = 500) String place,
      @Size(max = 1000) String link, @NotNull ServiceMethod servedBy, @Size(max = 200) String documentNo, LocalDate servedOn,
      @Size(max = 500) String receivedBy, @Size(max = 2000) String proof, @Size(max = 200) String addressConfirmation) {

    Appointment toAppointment() {
      return new Appointment(scheduledAt.toInstant(), mode, place, link);
    }

    HandedOver toPaper() {
      return paper(documentNo, servedBy, servedOn, receivedBy, proof, addressConfirmation);
    }
  }

  record Rescheduling(@NotNull OffsetDateTime scheduledAt, @NotNull AppointmentMode mode, @Size(max = 500) String place,
      @Size(max = 1000) String link, @NotNull ServiceMethod servedBy, @Size(max = 200) String documentNo, LocalDate servedOn,
      @Size(max = 500) String receivedBy, @Size(max = 2000) String proof, @Size(max = 200) String addressConfirmation,
      @NotBlank @Size(max = 2000) String reason) {

    Appointment toAppointment() {
      return new Appointment(scheduledAt.toInstant(), mode, place, link);
    }

    HandedOver toPaper() {
      return paper(documentNo, servedBy, servedOn, receivedBy, proof, addressConfirmation);
    }
  }

  record Held(@NotNull OffsetDateTime heldAt, @NotBlank @Size(max = 50000) String minutes, @NotNull Boolean signed,
      @Size(max = 2000) String unsignedReason, @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 2000) String> demands) {

    Minutes toMinutes() {
      return new Minutes(heldAt.toInstant(), minutes, signed, signed ? null : unsignedReason);
    }
  }

  record Unheld(@NotNull UnheldConsequence consequence, @NotBlank @Size(max = 2000) String reason) {}

  /** A commitment without a day is refused with the article. */
  record NewCommitment(@NotBlank @Size(max = 2000) String text, LocalDate dueOn) {}

  record Proof(@NotNull @Min(1) Integer commitment, @NotBlank @Size(max = 20000) String proof, @Size(max = 500) String evidence,
      @Pattern(regexp = "[1-9]\\d{0,5}") String attachment) {

    InterviewProof toProof() {
      return new InterviewProof(commitment, proof, evidence, attachment == null ? null : Integer.valueOf(attachment));
    }
  }

  record WriteOff(@NotNull @Min(1) Integer commitment, @NotBlank @Size(max = 2000) String reason) {}

  private static HandedOver paper(String documentNo, ServiceMethod method, LocalDate on, String receivedBy, String proof, String confirmation) {
    return new HandedOver(documentNo, new ServiceRecord(method, on, receivedBy, proof, confirmation));
  }

  record Outcome(@NotBlank @Size(max = 20000) String outcome) {}
}

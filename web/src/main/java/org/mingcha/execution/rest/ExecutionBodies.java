package org.mingcha.execution.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.decision.Annulment;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.execution.Archive;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.DeferralGrant;
import org.mingcha.execution.Instalment;
import org.mingcha.execution.Instalments;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Publicity;
import org.mingcha.execution.Remedy;
import org.mingcha.execution.RemedyEnd;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.publicity.CreditClass;

/** What the steps bring that carry a decision out, of whichever procedure, as the contract writes it. */
public final class ExecutionBodies {

  private ExecutionBodies() {}

  /** A payment on a case; {@code seizure} is the number of the seizure whose goods were auctioned for it. */
  public record CasePaymentBody(@NotNull PaymentItem item, @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal amount,
      @NotNull LocalDate paidOn, @NotBlank @Size(max = 200) String receiptNo, @Size(min = 1, max = 100) String seizure) {}

  public record PaymentBody(@NotNull PaymentItem item, @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal amount,
      @NotNull LocalDate paidOn, @NotBlank @Size(max = 200) String receiptNo) {}

  public record InstalmentBody(@NotNull LocalDate dueOn,
      @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal amount) {}

  /** More time to pay, or payment in parts. */
  public record DeferralBody(@NotBlank @Size(max = 200) String applicationNo, @NotNull LocalDate until, @Size(max = 2000) String plan,
      @Size(max = 24) List<@NotNull @Valid InstalmentBody> instalments, @NotBlank @Size(max = 2000) String reason) {

    public DeferralGrant toGrant() {
      var parts = instalments == null ? List.<Instalment>of()
          : instalments.stream().map(part -> new Instalment(part.dueOn(), new Yuan(part.amount()))).toList();
      return new DeferralGrant(applicationNo, until, plan, new Instalments(parts), reason);
    }
  }

  public record RemedyBody(@NotNull Remedy.Kind remedy, @NotBlank @Size(max = 200) String authority, @NotNull LocalDate filedOn,
      @NotBlank @Size(max = 200) String documentNo) {}

  /** The end of a remedy; {@code fine} and {@code gains} are what those sums were changed to, left out where they stay. */
  public record RemedyEndBody(@NotNull Remedy.Outcome outcome, @NotNull LocalDate endedOn, @NotBlank @Size(max = 200) String documentNo,
      @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal fine, @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal gains) {

    public RemedyEnd toEnd() {
      return new RemedyEnd(outcome, endedOn, documentNo, yuan(fine), yuan(gains));
    }

    private static Yuan yuan(BigDecimal amount) {
      return amount == null ? null : new Yuan(amount);
    }
  }

  public record Application(@NotBlank @Size(max = 200) String court, @NotBlank @Size(max = 200) String documentNo, @NotNull LocalDate appliedOn) {}

  public record Ruling(@NotNull CourtRuling.Outcome outcome, @NotBlank @Size(max = 200) String documentNo, @NotNull LocalDate ruledOn) {

    public CourtRuling toRuling() {
      return new CourtRuling(outcome, documentNo, ruledOn);
    }
  }

  public record PublicityBody(@NotNull Publicity.Act act, @NotNull LocalDate doneOn, @NotBlank @Size(max = 500) String place,
      @Size(max = 2000) String note, CreditClass credit) {

    public Publicity toAct() {
      return Publicity.told(act, doneOn, place, note, credit);
    }
  }

  public record Archiving(@NotBlank @Size(max = 200) String volumeNo, @NotNull Archive.Retention retention, @Size(max = 100) String checker) {}

  /** A paper and its service. */
  public record Notice(@NotBlank @Size(max = 200) String documentNo, @NotNull ServiceMethod method, @NotNull LocalDate servedOn,
      @Size(max = 500) String receivedBy, @NotBlank @Size(max = 2000) String proof, @Size(max = 200) String addressConfirmation) {

    public ServiceRecord toRecord() {
      return new ServiceRecord(method, servedOn, receivedBy, proof, addressConfirmation);
    }
  }

  public record AnnulmentBody(@NotNull Annulment.By annuller, @NotBlank @Size(max = 200) String documentNo,
      @NotBlank @Size(max = 2000) String reason, @NotNull LocalDate annulledOn, LocalDate redoBy, Boolean procedural) {

    public Annulment toAnnulment() {
      return new Annulment(annuller, documentNo, reason, annulledOn, redoBy, Boolean.TRUE.equals(procedural));
    }
  }
}

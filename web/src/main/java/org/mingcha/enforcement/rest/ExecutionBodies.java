package org.mingcha.enforcement.rest;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.mingcha.execution.Archive;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Publicity;
import org.mingcha.execution.Remedy;
import org.mingcha.penalty.publicity.CreditClass;

/** What the steps of a case bring after it was decided, as the contract writes it. */
final class ExecutionBodies {

  private ExecutionBodies() {}

  record PaymentBody(@NotNull PaymentItem item, @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal amount,
      @NotNull LocalDate paidOn, @NotBlank @Size(max = 200) String receiptNo) {}

  record DeferralBody(@NotBlank @Size(max = 200) String applicationNo, @NotNull LocalDate until, @Size(max = 2000) String plan,
      @NotBlank @Size(max = 2000) String reason) {}

  record RemedyBody(@NotNull Remedy.Kind remedy, @NotBlank @Size(max = 200) String authority, @NotNull LocalDate filedOn,
      @NotBlank @Size(max = 200) String documentNo) {}

  record RemedyEnd(@NotNull Remedy.Outcome outcome, @NotNull LocalDate endedOn, @NotBlank @Size(max = 200) String documentNo) {}

  record Application(@NotBlank @Size(max = 200) String court, @NotBlank @Size(max = 200) String documentNo, @NotNull LocalDate appliedOn) {}

  record Ruling(@NotNull CourtRuling.Outcome outcome, @NotBlank @Size(max = 200) String documentNo, @NotNull LocalDate ruledOn) {

    CourtRuling toRuling() {
      return new CourtRuling(outcome, documentNo, ruledOn);
    }
  }

  record PublicityBody(@NotNull Publicity.Act act, @NotNull LocalDate doneOn, @NotBlank @Size(max = 500) String place,
      @Size(max = 2000) String note, CreditClass credit) {

    Publicity toAct() {
      return Publicity.told(act, doneOn, place, note, credit);
    }
  }

  record Archiving(@NotBlank @Size(max = 200) String volumeNo, @NotNull Archive.Retention retention, @Size(max = 100) String checker) {}
}

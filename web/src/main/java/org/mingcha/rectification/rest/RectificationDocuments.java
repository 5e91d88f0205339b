package org.mingcha.rectification.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mingcha.calendar.DayUnit;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.RecheckReport;
import org.mingcha.rectification.RecheckResult;
import org.mingcha.rectification.RectificationDraft;
import org.mingcha.shared.rest.PartyDocument;

/** What opening an order and its actions bring, as the contract writes it. */
final class RectificationDocuments {

  private RectificationDocuments() {}

  /** The lead or case that an order belongs to. */
  record Within(@NotBlank String kind, @NotBlank @Size(max = 100) String number) {}

  record Opening(@NotNull @Valid PartyDocument party, @Valid Within within, @NotNull Breach breach,
      @NotBlank @Size(max = 20000) String facts, @NotBlank @Size(max = 20000) String demands, @NotNull Integer termLength,
      @NotBlank String termUnit) {

    RectificationDraft toDraft() {
      return new RectificationDraft(party.toParty(), breach, facts, demands, termLength, unit(termUnit));
    }

    SubjectRef toWithin() {
      return within == null ? null : new SubjectRef(within.kind(), within.number());
    }
  }

  record Redraft(@NotNull Breach breach, @NotBlank @Size(max = 20000) String facts, @NotBlank @Size(max = 20000) String demands,
      @NotNull Integer termLength, @NotBlank String termUnit) {

    RectificationDraft toDraft(InvolvedParty party) {
      return new RectificationDraft(party, breach, facts, demands, termLength, unit(termUnit));
    }
  }

  record Recheck(@NotNull LocalDate checkedOn, @NotNull RecheckResult result, @NotBlank @Size(max = 20000) String findings,
      @NotNull @Size(max = 20) List<@NotBlank String> officers) {

    RecheckReport toReport() {
      return new RecheckReport(checkedOn, result, findings, officers);
    }
  }

  record ExtendTerm(@NotNull Integer days, @NotBlank @Size(max = 2000) String reason) {}

  private static DayUnit unit(String wireName) {
    return Arrays.stream(DayUnit.values()).filter(unit -> unit.wireName().equals(wireName) && unit != DayUnit.HOUR).findFirst()
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/termUnit", "enumeration"))));
  }
}

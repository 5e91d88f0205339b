package org.mingcha.summary.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingcha.document.PartySignature;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Subtype;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.shared.rest.PartyDocument;
import org.mingcha.summary.Circumstances;
import org.mingcha.summary.PlainAct;
import org.mingcha.summary.SummaryDraft;
import org.mingcha.summary.money.CollectionGround;

/** What opening a penalty on the spot and its actions bring, as the contract writes it. */
final class SummaryDocuments {

  private SummaryDocuments() {}

  record Opening(@NotNull @Valid PartyDocument party, @NotNull @Size(max = 20) List<@NotBlank String> officers, @Size(max = 100) String lead,
      @NotNull LocalDate from, LocalDate until, @NotEmpty Set<@NotNull Conduct> conducts, Subtype subtype,
      @DecimalMin("0") @Digits(integer = 13, fraction = 2) BigDecimal goodsValue, @NotBlank @Size(max = 20000) String facts,
      @NotBlank @Size(max = 20000) String evidence, @NotBlank @Size(max = 500) String place, @NotBlank @Size(max = 50) String rule,
      @DecimalMin("0.01") @Digits(integer = 13, fraction = 2) BigDecimal fine, boolean warning,
      @Min(0) @Max(150) Integer age, boolean slight, boolean correctedInTime, @NotNull Exemption.Harm harm,
      @Size(max = 2000) String proofOfNoFault, boolean lawProvidesOtherwise) {

    SummaryDraft toDraft() {
      return new SummaryDraft(party.toParty(), officers,
          PlainAct.of(from, until, conducts, subtype, yuan(goodsValue), facts, evidence, place), rule, yuan(fine), warning,
          new Circumstances(age, slight, correctedInTime, harm, proofOfNoFault, lawProvidesOtherwise));
    }
  }

  record Redraft(@NotNull LocalDate from, LocalDate until, @NotEmpty Set<@NotNull Conduct> conducts, Subtype subtype,
      @DecimalMin("0") @Digits(integer = 13, fraction = 2) BigDecimal goodsValue, @NotBlank @Size(max = 20000) String facts,
      @NotBlank @Size(max = 20000) String evidence, @NotBlank @Size(max = 500) String place, @NotBlank @Size(max = 50) String rule,
      @DecimalMin("0.01") @Digits(integer = 13, fraction = 2) BigDecimal fine, boolean warning,
      @Min(0) @Max(150) Integer age, boolean slight, boolean correctedInTime, @NotNull Exemption.Harm harm,
      @Size(max = 2000) String proofOfNoFault, boolean lawProvidesOtherwise) {

    SummaryDraft toDraft(InvolvedParty party) {
      return new SummaryDraft(party, List.of(),
          PlainAct.of(from, until, conducts, subtype, yuan(goodsValue), facts, evidence, place), rule, yuan(fine), warning,
          new Circumstances(age, slight, correctedInTime, harm, proofOfNoFault, lawProvidesOtherwise));
    }
  }

  record Tell(@Size(max = 20000) String statement, @Size(max = 20000) String answer) {}

  record Decide(@NotNull PartySignature signature, @NotBlank @Size(max = 500) String receivedBy) {}

  record Collect(@NotNull CollectionGround ground, @NotBlank @Size(max = 200) String receipt, @Size(max = 2000) String circumstances) {}

  record HandIn(@NotBlank @Size(max = 200) String receipt, LocalDate handedInOn) {}

  record Bank(@NotBlank @Size(max = 200) String voucher, LocalDate bankedOn) {}

  record Exempt(@NotNull Exemption ground, @NotBlank @Size(max = 2000) String education) {}

  record Papers(@NotBlank @Size(max = 2000) String papers, LocalDate returnedOn) {}

  private static Yuan yuan(BigDecimal amount) {
    return amount == null ? null : new Yuan(amount);
  }
}

package org.mingcha.measure.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingcha.document.PartySignature;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.measure.MeasureDraft;
import org.mingcha.measure.ReleaseGround;
import org.mingcha.measure.SeizureDraft;
import org.mingcha.measure.SeizureType;
import org.mingcha.measure.TakingReport;
import org.mingcha.measure.goods.Consignment;
import org.mingcha.measure.goods.Disposal;
import org.mingcha.measure.goods.ItemResult;
import org.mingcha.measure.goods.ListedItem;
import org.mingcha.measure.goods.StoredGoods;
import org.mingcha.measure.goods.TakenOut;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.shared.rest.PartyDocument;

/** What opening a measure and its actions bring, as the contract writes it. */
final class MeasureDocuments {

  private static final int MOST_ITEMS = 500;

  private MeasureDocuments() {}

  /** The lead or case that a measure belongs to. */
  record Within(@NotBlank String kind, @NotBlank @Size(max = 100) String number) {

    SubjectRef toRef() {
      return new SubjectRef(kind, number);
    }
  }

  record Item(@NotBlank @Size(max = 500) String name, @Size(max = 500) String specification, @NotNull BigDecimal quantity,
      @NotBlank @Size(max = 50) String unit, @Size(max = 1000) String condition) {

    ListedItem toItem() {
      return new ListedItem(name, specification, quantity, unit, condition, null);
    }
  }

  record PreservationOpening(@NotNull @Valid PartyDocument party, @NotNull @Valid Within within,
      @NotBlank @Size(max = 20000) String grounds, @NotNull @Size(min = 1, max = MOST_ITEMS) List<@NotNull @Valid Item> items) {

    MeasureDraft toDraft() {
      return draft(party.toParty(), grounds, items);
    }
  }

  record PreservationRedraft(@NotBlank @Size(max = 20000) String grounds,
      @NotNull @Size(min = 1, max = MOST_ITEMS) List<@NotNull @Valid Item> items) {

    MeasureDraft toDraft(InvolvedParty party) {
      return draft(party, grounds, items);
    }
  }

  /** Goods at a carrier; what is missing of it the desk says. */
  record ConsignmentDocument(@Size(max = 200) String carrier, @Size(max = 1000) String shipment) {

    Consignment toConsignment() {
      return new Consignment(carrier, shipment);
    }
  }

  /** Goods that were in a home or left with others. */
  record Stored(TakenOut takenOut, @Size(max = 500) String takenFrom, @Size(max = 500) String takenOutWith) {

    StoredGoods toStored() {
      return new StoredGoods(takenOut, takenFrom, takenOutWith);
    }
  }

  record SeizureOpening(@NotNull @Valid PartyDocument party, @NotNull @Valid Within within, @NotNull SeizureType type,
      @NotBlank @Size(max = 2000) String legalBasis, @NotBlank @Size(max = 20000) String grounds,
      @NotNull @Size(min = 1, max = MOST_ITEMS) List<@NotNull @Valid Item> items, @Valid ConsignmentDocument consignment) {

    SeizureDraft toDraft() {
      return new SeizureDraft(draft(party.toParty(), grounds, items), type, legalBasis, told(consignment));
    }
  }

  record SeizureRedraft(@NotNull SeizureType type, @NotBlank @Size(max = 2000) String legalBasis,
      @NotBlank @Size(max = 20000) String grounds, @NotNull @Size(min = 1, max = MOST_ITEMS) List<@NotNull @Valid Item> items,
      @Valid ConsignmentDocument consignment) {

    SeizureDraft toDraft(InvolvedParty party) {
      return new SeizureDraft(draft(party, grounds, items), type, legalBasis, told(consignment));
    }
  }

  record Taking(@NotNull OffsetDateTime takenAt, @NotBlank @Size(max = 500) String keptAt, @NotBlank @Size(max = 500) String keeper,
      @NotNull PartySignature signature, @Size(max = 200) String signedBy, @Size(max = 500) String witness, @Size(max = 1000) String seals,
      @Valid Stored stored, @NotNull @Size(max = 20) List<@NotBlank String> officers) {

    TakingReport toReport() {
      return new TakingReport(takenAt.toInstant(), keptAt, keeper, signature, signedBy, witness, seals,
          stored == null ? null : stored.toStored(), officers);
    }
  }

  record EmergencyReport(@NotBlank @Size(max = 2000) String reason, @Size(max = 2000) String lateReason) {}

  record Handling(@NotNull @Size(min = 1, max = MOST_ITEMS) List<@NotNull ItemResult> results, @NotBlank @Size(max = 2000) String reason) {}

  record Extension(@NotNull Integer days, @NotBlank @Size(max = 2000) String reason) {}

  record ProposedRelease(@NotNull ReleaseGround ground, @NotBlank @Size(max = 2000) String reason) {}

  record Release(@NotNull ReleaseGround ground, @NotBlank @Size(max = 2000) String opinion) {}

  record DisposalDecision(@NotNull Disposal disposal, @NotBlank @Size(max = 200) String paper, @NotBlank @Size(max = 2000) String opinion) {}

  record AuctionRecord(@NotBlank @Size(max = 200) String paper, @NotBlank @Size(max = 2000) String opinion) {}

  record Settlement(@NotNull LocalDate settledOn, @NotBlank @Size(max = 2000) String settlement) {}

  /** For steps that ask for nothing. */
  record Nothing() {}

  private static Consignment told(ConsignmentDocument consignment) {
    return consignment == null ? null : consignment.toConsignment();
  }

  private static MeasureDraft draft(InvolvedParty party, String grounds, List<Item> items) {
    return new MeasureDraft(party, grounds, items.stream().map(Item::toItem).toList());
  }
}

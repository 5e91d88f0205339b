package org.mingcha.referral.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.document.service.HandedOver;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.party.Capacity;
import org.mingcha.referral.ReferralOpening;
import org.mingcha.referral.ReferralPackage;
import org.mingcha.referral.ReferralType;
import org.mingcha.referral.ReturnGround;

/** What opening and the actions of a notice or transfer bring, as the contract writes it. */
final class ReferralDocuments {

  private ReferralDocuments() {}

  record Opening(@NotNull ReferralType type, @NotNull @Valid Subject subject, @Size(max = 20) String receiver,
      @Size(max = 2000) String receiverReason, @Valid @Size(max = 100) List<@NotNull ProductDocument> products, @Valid PartyDocument party,
      @Size(max = 20000) String facts, @Size(max = 20000) String ownActions, @Size(max = 20000) String requestedActions,
      @Valid @Size(max = 200) List<@NotNull EvidenceDocument> evidence) {

    ReferralOpening toOpening() {
      return new ReferralOpening(type, new SubjectRef(subject.kind(), subject.number()), receiver, receiverReason,
          content(products, party, facts, ownActions, requestedActions, evidence));
    }
  }

  record Revision(@Size(max = 20) String receiver, @Size(max = 2000) String receiverReason,
      @Valid @Size(max = 100) List<@NotNull ProductDocument> products, @Valid PartyDocument party, @Size(max = 20000) String facts,
      @Size(max = 20000) String ownActions, @Size(max = 20000) String requestedActions,
      @Valid @Size(max = 200) List<@NotNull EvidenceDocument> evidence) {

    ReferralOpening toOpening() {
      return ReferralOpening.revision(receiver, receiverReason, content(products, party, facts, ownActions, requestedActions, evidence));
    }
  }

  private static ReferralPackage content(List<ProductDocument> products, PartyDocument party, String facts, String ownActions,
      String requestedActions, List<EvidenceDocument> evidence) {
    return new ReferralPackage(products == null ? List.of() : products.stream().map(ProductDocument::toProduct).toList(),
        party == null ? null : party.toParty(), facts, ownActions, requestedActions,
        evidence == null ? List.of() : evidence.stream().map(e -> new ReferralPackage.Evidence(e.name(), e.sm3())).toList());
  }

  record Subject(@NotBlank @Size(max = 50) String kind, @NotBlank @Size(max = 100) String number) {}

  record ProductDocument(@Size(max = 500) String name, @Size(max = 200) String brand, @Size(max = 500) String model,
      @Size(max = 200) String batch, @Size(max = 100) String gtin, @Size(max = 500) String standard, @Size(max = 500) String certificate) {

    ReferralPackage.Product toProduct() {
      return new ReferralPackage.Product(name, brand, model, batch, gtin, standard, certificate);
    }
  }

  record PartyDocument(@Size(max = 500) String name, @Size(max = 100) String identityNumber, Capacity capacity,
      @Size(max = 1000) String address, @Size(max = 20) String domicileDivision) {

    ReferralPackage.Party toParty() {
      return new ReferralPackage.Party(name, identityNumber, capacity, address, domicileDivision);
    }
  }

  record EvidenceDocument(@Size(max = 500) String name, @Size(max = 64) String sm3) {}

  record Nothing() {}

  /** The letter on paper, where there is one, and how it was served. */
  record Sending(@Size(max = 200) String documentNo, ServiceMethod method, LocalDate servedOn, @Size(max = 500) String receivedBy,
      @Size(max = 2000) String proof, @Size(max = 200) String addressConfirmation) {

    HandedOver toPaper() {
      return new HandedOver(documentNo, new ServiceRecord(method, servedOn, receivedBy, proof, addressConfirmation));
    }
  }

  record Return(@NotNull ReturnGround ground, @NotBlank @Size(max = 2000) String reason) {}

  record Reply(@NotBlank @Size(max = 20000) String reply) {}
}

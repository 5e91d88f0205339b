package org.mingcha.spotcheck.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.result.FollowUp;
import org.mingcha.result.Objection;
import org.mingcha.result.Recipient;
import org.mingcha.result.ResultNotice;
import org.mingcha.sampling.Conclusion;
import org.mingcha.sampling.Custody;
import org.mingcha.sampling.Producer;
import org.mingcha.sampling.Product;
import org.mingcha.sampling.Purchase;
import org.mingcha.sampling.SamplePart;
import org.mingcha.sampling.Sampling;
import org.mingcha.sampling.SamplingMode;
import org.mingcha.sampling.Seller;
import org.mingcha.sampling.TestItem;
import org.mingcha.sampling.TestReport;
import org.mingcha.spotcheck.CheckTask;

/** What the actions of a spot check bring, as the contract writes it. */
final class CheckBodies {

  private CheckBodies() {}

  record Opening(@NotBlank @Size(max = 100) String plan, @NotNull Integer line, @NotNull SamplingMode mode,
      @Size(max = 100) String platform, @NotEmpty @Size(max = 10) List<@NotBlank String> samplers,
      @Size(max = 2000) String instructions) {

    CheckTask toTask() {
      return new CheckTask(plan, line, mode, platform, samplers, instructions);
    }
  }

  record SellerBody(@NotBlank @Size(max = 500) String name, @Size(max = 100) String identityNumber, @Size(max = 2000) String url,
      @Size(max = 6) String domicileDivision) {}

  record ProducerBody(@NotBlank @Size(max = 500) String name, @Size(max = 100) String identityNumber, @Size(max = 500) String address,
      @Size(max = 6) String domicileDivision) {}

  record ProductBody(@NotBlank @Size(max = 200) String name, @Size(max = 200) String model, @Size(max = 200) String brand,
      @Size(max = 200) String batch) {}

  record TestSample(@NotBlank @Size(max = 100) String sealNumber, @NotNull Integer quantity) {}

  record SpareSample(@NotBlank @Size(max = 100) String sealNumber, @NotNull Integer quantity, @NotBlank @Size(max = 200) String holder,
      @Size(max = 200) String place) {}

  record PurchaseBody(@NotBlank @Size(max = 200) String buyerAccount, @NotBlank @Size(max = 200) String paymentAccount,
      @NotBlank @Size(max = 500) String deliveryAddress, @NotBlank @Size(max = 200) String contact,
      @NotBlank @Size(max = 200) String orderNumber) {}

  record SamplingBody(@NotNull LocalDate sampledOn, @NotBlank @Size(max = 500) String place, @Size(max = 2000) String recording,
      @Valid @NotNull SellerBody seller, @Valid ProducerBody producer, @Valid @NotNull ProductBody product,
      @Valid @NotNull TestSample testSample, @Valid @NotNull SpareSample spareSample, @Valid PurchaseBody purchase) {

    Sampling toSampling() {
      return new Sampling(sampledOn, place, recording, new Seller(seller.name(), seller.identityNumber(), seller.url(), seller.domicileDivision()),
          producer == null ? null : new Producer(producer.name(), producer.identityNumber(), producer.address(),
              producer.domicileDivision()),
          new Product(product.name(), product.model(), product.brand(), product.batch()),
          testSample.sealNumber(), testSample.quantity(), spareSample.sealNumber(), spareSample.quantity(), spareSample.holder(),
          spareSample.place(), purchase == null ? null : new Purchase(purchase.buyerAccount(), purchase.paymentAccount(),
              purchase.deliveryAddress(), purchase.contact(), purchase.orderNumber()));
    }
  }

  record Sending(@NotBlank @Size(max = 200) String laboratory, @NotNull LocalDate sentOn) {}

  record CustodyBody(@NotNull SamplePart part, @NotBlank @Size(max = 200) String holder, @NotBlank @Size(max = 200) String place,
      @NotNull LocalDate handedOn, @NotNull Boolean sealIntact) {

    Custody toCustody() {
      return new Custody(part, holder, place, handedOn, sealIntact);
    }
  }

  record ItemBody(@NotBlank @Size(max = 500) String name, @Size(max = 1000) String requirement, @Size(max = 1000) String measured,
      @NotNull Conclusion conclusion) {}

  record ReportBody(@NotBlank @Size(max = 100) String sampleCode, @NotBlank @Size(max = 200) String laboratory,
      @Size(max = 100) String certificate, @NotBlank @Size(max = 100) String reportNumber, @NotNull LocalDate issuedOn,
      @NotNull Boolean sealIntact, @Valid @NotEmpty @Size(max = 200) List<@NotNull ItemBody> items, @NotNull Conclusion conclusion,
      @Size(max = 20) List<@NotBlank @Size(max = 100) String> standards) {

    TestReport toReport() {
      return new TestReport(sampleCode.strip(), laboratory, certificate, reportNumber, issuedOn, sealIntact,
          items.stream().map(i -> new TestItem(i.name(), i.requirement(), i.measured(), i.conclusion())).toList(), conclusion,
          standards == null ? List.of() : standards);
    }
  }

  record ReportsBody(@Valid @NotEmpty @Size(max = 200) List<@NotNull ReportBody> reports) {}

  record Notice(@NotNull Recipient recipient, @NotNull LocalDate sentOn, @NotNull ResultNotice.Manner manner,
      @Size(max = 200) String documentNo) {}

  record Receipt(@NotNull Recipient recipient, @NotNull LocalDate receivedOn) {}

  record ObjectionBody(@NotNull Recipient objector, @NotNull LocalDate madeOn, @NotNull Objection.Ground ground,
      @NotBlank @Size(max = 20000) String reason) {}

  record DecisionBody(@NotNull Objection.Outcome outcome, @Size(max = 200) String retestLaboratory, @Size(max = 100) String retestReport,
      @NotBlank @Size(max = 2000) String opinion) {

    Objection.Decision toDecision() {
      return new Objection.Decision(outcome, retestLaboratory, retestReport, opinion);
    }
  }

  record Order(@NotNull Recipient recipient, @NotBlank @Size(max = 200) String documentNo, @NotNull LocalDate issuedOn) {

    FollowUp of(FollowUp.Kind kind) {
      return FollowUp.issued(kind, recipient, documentNo, issuedOn);
    }
  }
}

package org.mingcha.sampling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.DivisionCode;
import org.mingcha.kernel.Invalid.Violation;

/**
 * What was sampled, from whom, and how it was sealed (抽样记录).
 *
 * @param place where it was sampled or unpacked
 * @param recording where pictures and recordings of page, order, payment and unpacking are kept (留证记录)
 * @param testSeal number of the seal on the test sample
 * @param spareSeal number of the seal on the spare sample
 * @param spareHolder who keeps the spare sample, {@code sparePlace} where
 * @param purchase how it was bought; for online sampling only
 */
public record Sampling(LocalDate sampledOn, String place, String recording, Seller seller, Producer producer,
    Product product, String testSeal, int testQuantity, String spareSeal, int spareQuantity, String spareHolder,
    String sparePlace, Purchase purchase) {

  public int units() {
    return testQuantity + spareQuantity;
  }

  /** What is wrong with it, field by field; it was taken between the opening of its task and today. */
  public List<Violation> faults(SamplingMode mode, LocalDate today, LocalDate openedOn) {
    var faults = new ArrayList<Violation>();
    demand(sampledOn != null, "/sampledOn", "required", faults);
    demand(sampledOn == null || !sampledOn.isAfter(today) && !sampledOn.isBefore(openedOn), "/sampledOn", "sampling.day", faults);
    demand(told(place), "/place", "required", faults);
    demand(seller != null && told(seller.name()), "/seller/name", "required", faults);
    demand(product != null && told(product.name()), "/product/name", "required", faults);
    demand(producer == null || told(producer.name()), "/producer/name", "required", faults);
    demand(seller == null || known(seller.domicileDivision()), "/seller/domicileDivision", "sampling.division", faults);
    demand(producer == null || known(producer.domicileDivision()), "/producer/domicileDivision", "sampling.division", faults);
    demand(told(testSeal), "/testSample/sealNumber", "required", faults);
    demand(told(spareSeal), "/spareSample/sealNumber", "required", faults);
    demand(!told(testSeal) || !testSeal.equals(spareSeal), "/spareSample/sealNumber", "sampling.same-seal", faults);
    demand(testQuantity >= 1, "/testSample/quantity", "sampling.quantity", faults);
    demand(spareQuantity >= 1, "/spareSample/quantity", "sampling.quantity", faults);
    demand(told(spareHolder), "/spareSample/holder", "required", faults);
    if (mode == SamplingMode.ONLINE) {
      online(faults);
    } else {
      demand(purchase == null, "/purchase", "sampling.purchase-on-site", faults);
    }
    return faults;
  }

  /** 记录页面、订单、支付并拍照录像 */
  private void online(List<Violation> faults) {
    demand(told(recording), "/recording", "required", faults);
    demand(seller == null || told(seller.url()), "/seller/url", "required", faults);
    demand(purchase != null, "/purchase", "required", faults);
    if (purchase != null) {
      purchase.faults(faults);
    }
  }

  private static void demand(boolean right, String pointer, String otherwise, List<Violation> faults) {
    if (!right) {
      faults.add(Violation.of(pointer, otherwise));
    }
  }

  private static boolean known(String division) {
    return !told(division) || DivisionCode.wellFormed(division);
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }
}

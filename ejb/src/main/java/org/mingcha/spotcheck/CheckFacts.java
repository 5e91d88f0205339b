package org.mingcha.spotcheck;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.result.Begun;
import org.mingcha.result.FollowUp;
import org.mingcha.result.Objection;
import org.mingcha.result.Recipient;
import org.mingcha.result.ResultNotice;
import org.mingcha.sampling.Conclusion;
import org.mingcha.sampling.Custody;
import org.mingcha.sampling.Producer;
import org.mingcha.sampling.Product;
import org.mingcha.sampling.ReportHead;
import org.mingcha.sampling.Sample;
import org.mingcha.sampling.Seller;
import org.mingcha.sampling.TestItem;

/**
 * What only a spot check has; what has not come about yet is null or empty. How a sample was bought is not among it.
 *
 * @param conclusion as it stands: of the test, or of the re-test that differed
 * @param untold who is still to be told of the result
 * @param begun drafts that the failure began by itself, and leads to tell another bureau from
 * @param undone what is still to be done about a failed product, as {@code STOP_SALE:SELLER}
 * @param bought whether there is a purchase, which a sampler may look at
 */
public record CheckFacts(Assignment assignment, LocalDate sampledOn, String place, String recording, Seller seller,
    Producer producer, Product product, List<Sample> samples, List<Custody> custody, ReportHead report,
    List<TestItem> items, Conclusion conclusion, List<ResultNotice> notices, List<Recipient> untold,
    List<Objection> objections, List<FollowUp> followUps, List<Begun> begun, List<String> undone, boolean bought, boolean secret)
    implements Serializable {

  /** Names of the items that failed. */
  public List<String> failedItems() {
    return items.stream().filter(item -> item.conclusion() == Conclusion.FAILED).map(TestItem::name).toList();
  }

  /** As everybody who sees the check may see it: the numbers of persons hidden. */
  CheckFacts masked() {
    return new CheckFacts(assignment, sampledOn, place, recording, seller == null ? null : seller.masked(),
        producer == null ? null : producer.masked(), product, samples, custody, report, items, conclusion, notices, untold, objections,
        followUps, begun, undone, bought, secret);
  }

  /** Whether no seal was found broken, at the laboratory or on the way. */
  boolean sealIntact() {
    return report != null && report.sealIntact() && custody.stream().allMatch(Custody::sealIntact);
  }
}

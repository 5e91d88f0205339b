package org.mingcha.spotcheck;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.identity.BureauLevel;
import org.mingcha.sampling.Conclusion;

/**
 * A published result (公布的抽查结果), as it was on the day of publication.
 *
 * @param failedItems names of the items that failed, empty for a qualified product
 * @param level level of the bureau that published it; only what a province or the nation publishes obliges platforms to
 *     look for the product among their own goods (第110号令第12条)
 */
public record PublishedResult(long id, String number, String productGroup, String product, String model, String brand,
    String batch, String producer, String seller, String platform, Conclusion conclusion, List<String> failedItems,
    String bureau, String bureauName, String bureauNameEn, BureauLevel level, LocalDate publishedOn)
    implements Serializable {

  public String bureauNameIn(String language) {
    return "en".equals(language) && bureauNameEn != null ? bureauNameEn : bureauName;
  }
}

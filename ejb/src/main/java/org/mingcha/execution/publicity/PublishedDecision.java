package org.mingcha.execution.publicity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.kernel.Yuan;

/**
 * What the public reads of a decision (行政处罚信息摘要): number, party, kind of breach, penalty, bureau and day.
 *
 * @param party as it is made public: of a natural person the family name only
 * @param partyCode unified social credit code; null for natural persons and where unknown
 * @param basis the provision that the party breached, such as {@code SAMR-110@2025:27}
 * @param conducts codes of the breaches that it means
 * @param sanctions codes of the penalties that are no money
 * @param bureauNameEn null where the bureau has none
 * @param untilOn the last day on which it is public
 */
public record PublishedDecision(long id, String documentNo, String party, String partyCode, String basis, List<String> conducts, Yuan fine,
    Yuan confiscatedGains, Yuan confiscatedGoods, List<String> sanctions, String bureau, String bureauName, String bureauNameEn,
    LocalDate decidedOn, LocalDate publishedOn, LocalDate untilOn) implements Serializable {

  /** The bureau's name in English if it has one and English is asked for, else in Chinese. */
  public String bureauNameIn(String language) {
    return "en".equals(language) && bureauNameEn != null ? bureauNameEn : bureauName;
  }
}

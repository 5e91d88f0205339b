package org.mingcha.enforcement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingcha.hearing.Hearing;
import org.mingcha.kernel.Basis;
import org.mingcha.review.CaseReview;

/** When the leaders can discuss a penalty together (集体讨论): once they can know what the party said, the hearing showed and the review found. */
@Basis({"SAMR-PROC@2022:60", "APL@2021:57"})
final class PanelDates {

  private PanelDates() {}

  /** The first day on which the party was heard out, every hearing over and the last review concluded; null while there is none of them. */
  static LocalDate earliest(EnforcementCase aCase) {
    var hearings = aCase.hearings().all().stream().map(Hearing::endedOn);
    var reviews = aCase.reviews().answers().stream().map(CaseReview::reviewedOn);
    return Stream.concat(Stream.ofNullable(PenaltyNotices.heardOutOn(aCase)), Stream.concat(hearings, reviews))
        .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
  }
}

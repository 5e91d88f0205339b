package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.procedure.Briefing;
import org.mingcha.procedure.Matter;

/** What a measure cannot know by itself and its guards ask: until when it holds, and how it stands with the fine of its case. */
@ApplicationScoped
class MeasureKnowledge implements Briefing {

  @Inject private TimeLimits limits;
  @Inject private AuctionForFine auction;

  @Override
  public void brief(Matter matter) {
    if (matter instanceof Measure measure) {
      reckon(measure);
    }
  }

  void reckon(Measure measure) {
    measure.reckoned(lastDay(measure), () -> auction.verdict(measure.ref()));
  }

  private LocalDate lastDay(Measure measure) {
    return limits.of(measure.ref()).stream().filter(limit -> limit.kind() == measure.limit())
        .reduce((earlier, later) -> later).map(TimeLimitView::dueOn).orElse(null);
  }
}

package org.mingcha.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.calendar.ScheduleDesk;
import org.mingcha.calendar.ScheduleView;
import org.mingcha.shared.web.Attempt;

/** The schedules of holidays that stand, year by year. */
@Named
@RequestScoped
public class ScheduleListPage {

  @Inject private ScheduleDesk desk;
  @Inject private Attempt attempt;
  private List<ScheduleView> rows = List.of();

  public void load() {
    attempt.load(() -> rows = desk.list());
  }

  public List<ScheduleView> getRows() {
    return rows;
  }

  /** The first year without a notice. */
  public int getNextYear() {
    return rows.stream().filter(view -> !view.schedule().official()).mapToInt(ScheduleView::year).findFirst()
        .orElseGet(() -> rows.isEmpty() ? 0 : rows.get(rows.size() - 1).year() + 1);
  }
}

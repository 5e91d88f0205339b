package org.mingcha.calendar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.HolidaySchedule;
import org.mingcha.calendar.Recount;
import org.mingcha.calendar.ScheduleDesk;
import org.mingcha.calendar.ScheduleView;
import org.mingcha.shared.web.Attempt;

/** One year's schedule of holidays; the system administrator loads another here. */
@Named
@ViewScoped
public class SchedulePage implements Serializable {

  /** A day as the notice lists it. */
  public record Row(LocalDate date, boolean off, String holiday) implements Serializable {}

  @Inject private ScheduleDesk desk;
  @Inject private Attempt attempt;
  private int year;
  private String checked;
  private String moved;
  private transient ScheduleView schedule;
  private int version;
  private ScheduleForm form;

  public void load() {
    attempt.load(() -> {
      version = getSchedule().version();
      form = ScheduleForm.of(getSchedule().schedule());
    });
  }

  public String replace() {
    return attempt.to(() -> {
      var recount = desk.load(form.toSchedule(year), version);
      return "/calendar/schedule?faces-redirect=true&year=" + year + "&checked=" + recount.checked()
          + "&moved=" + recount.moved().stream().filter(Recount.Moved::toAnotherDay).count();
    });
  }

  public ScheduleView getSchedule() {
    if (schedule == null) schedule = desk.require(year);
    return schedule;
  }

  public List<Row> getRows() {
    var rows = new ArrayList<Row>();
    HolidaySchedule standing = getSchedule().schedule();
    standing.days().forEach((date, day) -> rows.add(new Row(date, day.off(), day.holiday())));
    return rows;
  }

  /** What the loading did to the limits that run. */
  public Map<String, Object> getDone() {
    return Map.of("checked", String.valueOf(checked), "moved", String.valueOf(moved));
  }

  public ScheduleForm getForm() {
    return form;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public String getChecked() {
    return checked;
  }

  public void setChecked(String checked) {
    this.checked = checked;
  }

  public String getMoved() {
    return moved;
  }

  public void setMoved(String moved) {
    this.moved = moved;
  }
}

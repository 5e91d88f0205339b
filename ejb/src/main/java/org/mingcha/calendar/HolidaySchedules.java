package org.mingcha.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingcha.kernel.Actor;

/** The schedules that stand: of each year the one loaded last, or else the one that ships with the release. */
@ApplicationScoped
class HolidaySchedules {

  private EntityManager em;

  protected HolidaySchedules() {}

  @Inject
  HolidaySchedules(EntityManager em) {
    this.em = em;
  }

  /** By year. */
  Collection<ScheduleView> standing() {
    Map<Integer, ScheduleView> years = new TreeMap<>();
    HolidaySchedule.shipped().forEach(schedule -> years.put(schedule.year(), new ScheduleView(schedule, 0, null, null)));
    em.createQuery("select s from LoadedSchedule s order by s.key.year, s.key.version", LoadedSchedule.class)
        .getResultStream().map(LoadedSchedule::view).forEach(view -> years.put(view.year(), view));
    return years.values();
  }

  /** For the calendar. */
  List<HolidaySchedule> schedules() {
    return standing().stream().map(ScheduleView::schedule).toList();
  }

  /** Of any year. */
  ScheduleView require(int year) {
    return standing().stream().filter(view -> view.year() == year).findFirst()
        .orElseGet(() -> new ScheduleView(new HolidaySchedule(year, false, null, null, null, Map.of()), 0, null, null));
  }

  void add(HolidaySchedule schedule, int version, Actor by, Instant at) {
    em.persist(LoadedSchedule.of(schedule, version, by, at));
    em.flush();
  }

  /** How many were ever loaded; another number tells a node that one came in elsewhere. */
  long loaded() {
    return em.createQuery("select count(s) from LoadedSchedule s", Long.class).getSingleResult();
  }
}

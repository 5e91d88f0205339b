package org.mingcha.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.mingcha.kernel.Actor;

/** Proves that the due days which lists sort by are those that the law gives. For {@link DueWatch}; no user calls it. */
@Stateless
@PermitAll
public class DueProof {

  static final Actor WATCH = Actor.system("due-watch");


  @Inject private EntityManager em;
  @Inject private HolidaySchedules schedules;
  @Inject private OpenLimits limits;
  @Inject private WorkCalendar calendar;
  @Inject private Clock clock;

  /**
   * Takes up the schedules that stand and reckons every open limit with them; what differed is stored and recorded. Empty
   * while another node is at it.
   */
  public Optional<Recount> prove() {
    if (!(Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('mingcha.due-proof'))").getSingleResult()) return Optional.empty();
    calendar.follow(schedules.schedules());
    return Optional.of(limits.reckon(calendar, China.today(clock), WATCH));
  }

  /** Another number than before tells that a schedule was loaded, here or at another node. */
  public long schedulesLoaded() {
    return schedules.loaded();
  }
}

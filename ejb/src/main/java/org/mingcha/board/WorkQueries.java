package org.mingcha.board;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.calendar.HourLimits;
import org.mingcha.calendar.PartyTime;
import org.mingcha.calendar.PausedLimits;
import org.mingcha.evidence.RequestKind;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.Rows;
import org.mingcha.procedure.DueLimits;

/**
 * What waits for an officer, soonest statutory deadline first: reports nobody has taken up, matters in hand, proposals to
 * sign, and what other provinces pushed. What nobody handles yet waits for every inspector of the bureau; what one may not sign, for having
 * proposed or handled it, does not wait for one. Time of the party that is over makes nobody late: another limit gives the
 * day, and where there is none, what may be done now stands among what is due today. A limit that stands still until nobody knows when gives
 * none: it stands behind all the others. Times of publicity give it where publicity is the next
 * step, and where nothing else does.
 */
@ApplicationScoped
public class WorkQueries {

  /** What the party was asked for and has not brought, its day being over; of a row {@code r} of {@code evidence_request}. */
  private static final String ASKED_OVER = Arrays.stream(RequestKind.values()).filter(RequestKind::askedOfParty)
      .map(kind -> "'" + kind.name() + "'").collect(joining(", ", "(r.kind in (", ") and r.due_on < :today)"));

  /** Matters that wait, for whom a {@link WorkSight} says; what is awaited in a lead holds up its case, or the lead that it was merged into. */
  private static final String MATTERS = """
      select m.kind, m.number, m.title, m.stage, m.bureau, m.next_move, m.awaits, l.kind as limit_kind,
        l.due_on, coalesce(l.provisional, false) as provisional,
        (select string_agg(h.name, '、' order by h.position) from matter_handler h where h.matter_id = m.id) as handlers,
        (select string_agg(h.name, '、' order by h.position) from matter_handler h where h.matter_id = m.id and h.login in %1$s
          and :user not in (select o.login from matter_handler o where o.matter_id = m.id)) as cover_for,
        (select o.kind from (
          select t.kind, t.due_on, t.id from time_limit t where %9$s and %3$s
          union all select r.kind, r.due_on, r.id from evidence_request r where r.matter_no = m.number and r.answered_on is null and %4$s) o
          order by o.due_on desc, o.id desc limit 1) as party_over,
        l.due_at, coalesce(l.paused, false) as paused
      from matter m
      left join lateral (select g.* from (
        select t.kind, %7$s as due_on, t.provisional, %5$s as due_at, %8$s as paused from time_limit t where %9$s and not %3$s
        union all select m.agreed_for, m.agreed_on, false, %6$s, false where m.agreed_on is not null
        union all select r.kind, r.due_on, false, %6$s, false from evidence_request r where r.matter_no = m.number and r.answered_on is null and not %4$s
        union all (
          with recursive before (no) as (
            select l.from_no from matter_link l where l.to_no = m.number and l.from_kind = 'leads' and l.to_rel in ('case', 'surviving-lead')
            union select l.from_no from before b join matter_link l on l.to_no = b.no and l.from_kind = 'leads' and l.to_rel = 'surviving-lead')
          select r.kind, r.due_on, false, %6$s, false from before b join evidence_request r on r.matter_no = b.no and r.answered_on is null and not %4$s)
        ) g order by case when g.kind not in ('PUBLISH_DECISION', 'PUSH_DECISION', 'WITHDRAW_PUBLICITY') then 1
          when m.next_move = 'record-publicity' then 0 else 2 end, g.due_on, g.due_at limit 1) l on true
      where m.bureau = :bureau and %2$s""";

  /** The bureau's untouched reports, of which there may be very many: in the order of an index, and no more than a page. */
  private static final String REPORTS = """
      select 'disposal-reports', h.report_no, concat_ws(' · ', r.operator_name, r.product_name), h.status, h.bureau,
        'open-lead', 'INSPECTOR', 'VERIFY_LEAD', h.verify_by, false, null, null, null, cast(null as timestamptz), false
      from (
        select * from report_handling
        where status = 'RECEIVED' and bureau = :bureau and %s
          and (verify_by, report_no) > (:dueOn, :number)
        order by verify_by, report_no
        limit :rows) h
      join platform_report r on r.id = h.report_id""";

  /** What other provinces pushed to the bureau, to be published there or withdrawn; in the order of an index too. */
  private static final String PUSHED = """
      select 'pushed-decisions', cast(p.id as text), concat_ws(' · ', p.document_no, p.party), p.state, p.receiver,
        case p.state when 'RECEIVED' then 'publish' else 'take-down' end, 'INSPECTOR',
        case p.state when 'RECEIVED' then 'PUBLISH_PUSHED_DECISION' else 'WITHDRAW_PUBLICITY' end, p.open_until, false, null, null, null, cast(null as timestamptz), false
      from (
        select * from pushed_decision
        where receiver = :bureau and open_until >= :dueOn and %s
          and (open_until, cast(id as text)) > (:dueOn, :number)
        order by open_until, cast(id as text)
        limit :rows) p""";

  private static final String COUNTED = """
      select w.kind, w.awaits, w.due_on, w.due_at from (%s) w
      union all
      select 'disposal-reports', 'INSPECTOR', verify_by, cast(null as timestamptz) from report_handling
      where status = 'RECEIVED' and bureau = :bureau and 'INSPECTOR' in (:duties)
      union all
      select 'pushed-decisions', 'INSPECTOR', open_until, cast(null as timestamptz) from pushed_decision
      where receiver = :bureau and open_until is not null and 'INSPECTOR' in (:duties)
      union all
      select 'others', m.awaits, date '9999-12-31', cast(null as timestamptz) from matter m where m.bureau = :bureau and %s"""
      .formatted(matters(WorkSight.MINE), WorkSight.OTHERS.matters());

  private EntityManager em;

  protected WorkQueries() {}

  @Inject
  WorkQueries(EntityManager em) {
    this.em = em;
  }

  /** One page; {@code cursor} is what the page before gave as {@code next}, or null for the first. */
  public Page<WorkRow> waitingFor(Officer officer, WorkSight sight, LocalDate today, WorkCursor cursor, int limit) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = bind(officer, em.createNativeQuery("""
        select * from (
          select u.*, coalesce(u.due_on, case when u.party_over is null then date '9999-12-31' else cast(:today as date) end) as place
          from (%s union all %s union all %s) u) w
        where (w.place, w.number) > (:dueOn, :number)
        order by w.place, w.number
        limit :rows""".formatted(matters(sight), REPORTS.formatted(sight.unassigned()),
        PUSHED.formatted(sight.unassigned())), Tuple.class))
        .setParameter("today", today)
        .setParameter("dueOn", cursor.dueOn())
        .setParameter("number", cursor.number())
        .setParameter("rows", limit + 1)
        .getResultList();
    return Page.cut(rows.stream().map(WorkQueries::row).toList(), limit, row -> WorkCursor.after(row, today).text());
  }

  /** How many things wait, by kind, and how many of them are overdue, hours by the moment, due today or within a week. */
  public WorkCounts counts(Officer officer, Instant now) {
    var today = China.dateOf(now);
    @SuppressWarnings("unchecked")
    List<Tuple> rows = bind(officer, em.createNativeQuery("""
        select w.kind, w.kind <> 'others' and w.awaits in ('UNIT_HEAD', 'LEADER') as to_sign, count(*),
          count(*) filter (where w.late), count(*) filter (where w.due_on = :today and not w.late),
          count(*) filter (where w.due_on between :today and :week and not w.late)
        from (select c.*, coalesce(c.due_on < :today or c.due_at < :now, false) as late from (%s) c) w group by 1, 2""".formatted(COUNTED), Tuple.class))
        .setParameter("today", today)
        .setParameter("now", now.truncatedTo(ChronoUnit.SECONDS))
        .setParameter("week", today.plusDays(7))
        .getResultList();
    return WorkCounts.of(rows.stream().map(t -> new WorkCounts.Count(t.get(0, String.class), t.get(1, Boolean.class),
        number(t, 2), number(t, 3), number(t, 4), number(t, 5))).toList());
  }

  private static String matters(WorkSight sight) {
    return MATTERS.formatted(WorkSight.COVERED, sight.matters(), PartyTime.OVER, ASKED_OVER, HourLimits.DUE_AT, HourLimits.NO_MOMENT,
        PausedLimits.DUE_ON, PausedLimits.TODAY, DueLimits.OF_MATTER);
  }

  private static Query bind(Officer officer, Query query) {
    var duties = officer.duties().stream().map(Duty::name).toList();
    return query.setParameter("bureau", officer.bureau().code())
        .setParameter("user", officer.user())
        .setParameter("duties", duties.isEmpty() ? List.of("NOBODY") : duties);
  }

  private static int number(Tuple t, int column) {
    return t.get(column, Number.class).intValue();
  }

  private static WorkRow row(Tuple t) {
    return new WorkRow(t.get(0, String.class), t.get(1, String.class), t.get(2, String.class), t.get(3, String.class),
        t.get(4, String.class), t.get(5, String.class), t.get(6, String.class), t.get(7, String.class),
        Rows.day(t.get(8)), t.get(13, Instant.class), t.get(9, Boolean.class), t.get(14, Boolean.class), t.get(10, String.class), t.get(11, String.class), t.get(12, String.class));
  }
}

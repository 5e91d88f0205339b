package org.mingcha.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.mingcha.identity.Scope;
import org.mingcha.procedure.Sight;

/** The dates of a bureau's interviews (约谈日历). */
@ApplicationScoped
public class InterviewQueries {

  private static final int MOST = 2000;

  private static final String DATES = """
      select m.number, m.title, m.stage, i.scheduled_at, i.mode, i.place,
        (select string_agg(h.name, '、' order by h.position) from matter_handler h where h.matter_id = m.id),
        m.secret_of is not null
      from interview i join matter m on m.id = i.id
      where m.bureau = :bureau and i.scheduled_at >= :from and i.scheduled_at < :until and m.stage <> 'WITHDRAWN'
        and (cast(:number as text) is null or m.number = :number) and %s
      order by i.scheduled_at, m.id
      limit :rows""".formatted(Sight.SQL);

  private EntityManager em;

  protected InterviewQueries() {}

  @Inject
  InterviewQueries(EntityManager em) {
    this.em = em;
  }

  /** Those of this bureau from the first moment to before the second, in order; withdrawn ones are left out. */
  public List<InterviewDate> dates(String bureau, Instant from, Instant until, Scope scope) {
    return read(bureau, null, from, until, scope);
  }

  /** The date of one interview, or nothing while it has none. */
  public List<InterviewDate> dateOf(String bureau, String number, Scope scope) {
    return read(bureau, number, Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"), scope);
  }

  private List<InterviewDate> read(String bureau, String number, Instant from, Instant until, Scope scope) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = Sight.of(scope, em.createNativeQuery(DATES, Tuple.class))
        .setParameter("bureau", bureau)
        .setParameter("number", number)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("rows", MOST)
        .getResultList();
    return rows.stream().map(InterviewQueries::date).toList();
  }

  private static InterviewDate date(Tuple t) {
    return new InterviewDate(t.get(0, String.class), t.get(1, String.class), t.get(2, String.class), t.get(3, Instant.class),
        AppointmentMode.valueOf(t.get(4, String.class)), t.get(5, String.class), t.get(6, String.class), t.get(7, Boolean.class));
  }
}

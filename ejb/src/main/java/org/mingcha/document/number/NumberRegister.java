package org.mingcha.document.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingcha.kernel.Page;
import org.mingcha.paper.PaperType;

/** The register of a bureau's numbers, read. */
@ApplicationScoped
public class NumberRegister {

  private EntityManager em;

  protected NumberRegister() {}

  @Inject
  NumberRegister(EntityManager em) {
    this.em = em;
  }

  /**
   * One page of a series, the latest first.
   *
   * @param word null for the numbers of every type, then by type
   * @param state null for whatever became of them
   * @param cursor what the page before gave as {@code next}, or null for the first
   */
  Page<NumberRow> list(String bureau, String word, NumberState state, int year, String cursor, int limit) {
    var after = Cursor.of(cursor);
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("""
        select n.text, n.word, n.year, n.serial, n.state, d.id, d.title, d.matter_kind, d.matter_no, n.taken_at, n.taken_by,
          n.void_at, n.void_by, n.reason, taker.name, voider.name, d.type
        from document_number n left join document d on d.id = n.document_id
          left join officer taker on taker.login = n.taken_by left join officer voider on voider.login = n.void_by
        where n.bureau = :bureau and n.year = :year and (cast(:word as text) is null or n.word = :word)
          and (cast(:state as text) is null or n.state = :state)
          and (n.word > :afterWord or n.word = :afterWord and n.serial < :before)
        order by n.word, n.serial desc limit :rows""", Tuple.class)
        .setParameter("bureau", bureau).setParameter("year", year).setParameter("word", word)
        .setParameter("state", state == null ? null : state.name()).setParameter("afterWord", after.word()).setParameter("before", after.serial()).setParameter("rows", limit + 1).getResultList();
    return Page.cut(rows.stream().map(NumberRegister::row).toList(), limit, row -> row.word() + "~" + row.serial());
  }

  /** The series of the year, by type. */
  List<NumberSeries> series(String bureau, int year) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("""
        select s.word, s.year, s.last, count(*) filter (where n.state = 'TAKEN'), count(*) filter (where n.state = 'RESERVED'),
          count(*) filter (where n.state = 'VOID')
        from document_series s left join document_number n on n.bureau = s.bureau and n.word = s.word and n.year = s.year
        where s.bureau = :bureau and s.year = :year
        group by s.word, s.year, s.last order by s.word""", Tuple.class)
        .setParameter("bureau", bureau).setParameter("year", year).getResultList();
    return rows.stream().map(t -> new NumberSeries(t.get(0, String.class), number(t, 1), number(t, 2), number(t, 3), number(t, 4), number(t, 5)))
        .toList();
  }

  /** The rows of numbers that were kept for batches in the year, by type; a batch that went on after it was cancelled has several. */
  List<NumberRange> ranges(String bureau, int year) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("""
        select batch_id, word, min(serial), max(serial), count(*) filter (where state = 'TAKEN'), count(*) filter (where state = 'RESERVED'),
          count(*) filter (where state = 'VOID')
        from (select n.*, serial - row_number() over (partition by batch_id, word order by serial) as together
              from document_number n where bureau = :bureau and year = :year and batch_id is not null) kept
        group by batch_id, word, together order by word, min(serial)""", Tuple.class)
        .setParameter("bureau", bureau).setParameter("year", year).getResultList();
    return rows.stream().map(t -> new NumberRange(t.get(0, Number.class).longValue(), t.get(1, String.class), year, number(t, 2), number(t, 3),
        number(t, 4), number(t, 5), number(t, 6))).toList();
  }

  /** The paper that bears the number of this text in the bureau's register, void or not. */
  public Optional<NumberRow> find(String bureau, String text) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("""
        select n.text, n.word, n.year, n.serial, n.state, d.id, d.title, d.matter_kind, d.matter_no, n.taken_at, n.taken_by,
          n.void_at, n.void_by, n.reason, taker.name, voider.name, d.type
        from document_number n left join document d on d.id = n.document_id
          left join officer taker on taker.login = n.taken_by left join officer voider on voider.login = n.void_by
        where n.bureau = :bureau and n.text = :text""", Tuple.class)
        .setParameter("bureau", bureau).setParameter("text", text).getResultList();
    return rows.stream().map(NumberRegister::row).findFirst();
  }

  private static NumberRow row(Tuple t) {
    return new NumberRow(t.get(0, String.class), t.get(1, String.class), number(t, 2), number(t, 3), NumberState.valueOf(t.get(4, String.class)),
        t.get(5) == null ? null : t.get(5, Number.class).longValue(), t.get(6, String.class), t.get(7, String.class), t.get(8, String.class),
        t.get(9, Instant.class), t.get(10, String.class), t.get(11, Instant.class), t.get(12, String.class), t.get(13, String.class),
        t.get(14, String.class), t.get(15, String.class),
        t.get(16) == null ? null : PaperType.valueOf(t.get(16, String.class)));
  }

  private static int number(Tuple t, int column) {
    return t.get(column, Number.class).intValue();
  }

  /** Where a page begins: after this serial of this word. */
  private record Cursor(String word, int serial) {

    static Cursor of(String text) {
      var parts = text == null ? new String[0] : text.split("~");
      return parts.length == 2 && parts[1].matches("\\d{1,9}") ? new Cursor(parts[0], Integer.parseInt(parts[1])) : new Cursor("", 0);
    }
  }
}

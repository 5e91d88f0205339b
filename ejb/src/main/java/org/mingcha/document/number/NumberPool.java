package org.mingcha.document.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.mingcha.calendar.China;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;

/**
 * Gives papers their numbers (号码池): one series for each bureau, type word and year, without gaps and without repeats. Whoever
 * takes one holds the series until the transaction ends; one that fails gives its number back, and nobody has seen it.
 */
@ApplicationScoped
public class NumberPool {

  private EntityManager em;

  protected NumberPool() {}

  @Inject
  NumberPool(EntityManager em) {
    this.em = em;
  }

  /** Takes the next number of the series for this document, in the year of {@code at} in Asia/Shanghai. */
  public DocumentNumber take(BureauView bureau, String word, long document, Actor by, Instant at) {
    var number = advance(bureau, word, 1, at).get(0);
    keep(number, NumberState.TAKEN, document, null, by, at);
    return number;
  }

  /** Keeps the next numbers, in one row, for the papers of a batch (号段). */
  public List<DocumentNumber> reserve(BureauView bureau, String word, int howMany, long batch, Actor by, Instant at) {
    var range = advance(bureau, word, howMany, at);
    range.forEach(number -> keep(number, NumberState.RESERVED, null, batch, by, at));
    return range;
  }

  /** Takes the first number that is still kept for the batch; nobody else gets it meanwhile. */
  public DocumentNumber takeReserved(long batch, long document, Actor by, Instant at) {
    var row = (Tuple) em.createNativeQuery("""
        update document_number set state = 'TAKEN', document_id = :document, taken_by = :by, taken_at = :at
        where (bureau, word, year, serial) in (
          select bureau, word, year, serial from document_number
          where batch_id = :batch and state = 'RESERVED' order by serial limit 1 for update)
        returning bureau, word, year, serial, text""", Tuple.class)
        .setParameter("document", document).setParameter("by", by.user()).setParameter("at", at).setParameter("batch", batch)
        .getSingleResult();
    return new DocumentNumber(row.get(0, String.class), row.get(1, String.class), row.get(2, Number.class).intValue(),
        row.get(3, Number.class).intValue(), row.get(4, String.class));
  }

  /** The numbers that are still kept for the batch will not be used: they become void, for this reason. */
  public int release(long batch, String reason, Actor by, Instant at) {
    return em.createNativeQuery("""
        update document_number set state = 'VOID', void_at = :at, void_by = :by, reason = :reason
        where batch_id = :batch and state = 'RESERVED'""")
        .setParameter("at", at).setParameter("by", by.user()).setParameter("reason", reason).setParameter("batch", batch)
        .executeUpdate();
  }

  /** The number of a paper that was issued and does not hold becomes void (作废); no other paper gets it. */
  public void makeVoid(long document, String reason, Actor by, Instant at) {
    em.createNativeQuery("""
        update document_number set state = 'VOID', void_at = :at, void_by = :by, reason = :reason
        where document_id = :document and state = 'TAKEN'""")
        .setParameter("at", at).setParameter("by", by.user()).setParameter("reason", reason).setParameter("document", document)
        .executeUpdate();
  }

  private List<DocumentNumber> advance(BureauView bureau, String word, int howMany, Instant at) {
    int year = China.dateOf(at).getYear();
    int last = ((Number) em.createNativeQuery("""
        insert into document_series (bureau, word, year, last) values (:bureau, :word, :year, :many)
        on conflict on constraint document_series_pk do update set last = document_series.last + :many
        returning last""")
        .setParameter("bureau", bureau.code()).setParameter("word", word).setParameter("year", year).setParameter("many", howMany)
        .getSingleResult()).intValue();
    return IntStream.rangeClosed(last - howMany + 1, last)
        .mapToObj(serial -> DocumentNumber.of(bureau.code(), bureau.token(), word, year, serial)).toList();
  }

  private void keep(DocumentNumber number, NumberState state, Long document, Long batch, Actor by, Instant at) {
    em.createNativeQuery("""
        insert into document_number (bureau, word, year, serial, text, state, document_id, batch_id, taken_at, taken_by)
        values (:bureau, :word, :year, :serial, :text, :state, cast(:document as bigint), cast(:batch as bigint), :at, :by)""")
        .setParameter("bureau", number.bureau()).setParameter("word", number.word()).setParameter("year", number.year())
        .setParameter("serial", number.serial()).setParameter("text", number.text()).setParameter("state", state.name())
        .setParameter("document", document).setParameter("batch", batch).setParameter("at", at).setParameter("by", by.user())
        .executeUpdate();
  }
}

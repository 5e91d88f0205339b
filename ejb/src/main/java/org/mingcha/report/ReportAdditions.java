package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.mingcha.store.StoredFile;

/** What a platform added to a report after the first word: amendments and attachments, in the order in which they came. */
@ApplicationScoped
class ReportAdditions {

  private static final String ID = "(select id from platform_report where report_no = :no)";

  private EntityManager em;

  protected ReportAdditions() {}

  @Inject
  ReportAdditions(EntityManager em) {
    this.em = em;
  }

  /** Keeps others from adding to this report until the transaction ends, and counts its version up. */
  void open(String reportNumber) {
    em.createNativeQuery("update report_handling set version = version + 1 where report_id = " + ID)
        .setParameter("no", reportNumber).executeUpdate();
  }

  List<Amendment> amendments(String reportNumber) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("""
        select number, received_at, reason, sm3, received, missing, warnings from report_amendment
        where report_id = """ + ID + " order by number", Tuple.class).setParameter("no", reportNumber).getResultList();
    return rows.stream().map(t -> new Amendment(t.get(0, Integer.class), t.get(1, Instant.class), t.get(2, String.class),
        t.get(3, String.class), new String(t.get(4, byte[].class), StandardCharsets.UTF_8),
        ReceiptRows.groups(t.get(5, String.class)), ReceiptRows.warnings(t.get(6, String.class)))).toList();
  }

  void add(String reportNumber, Amendment amendment) {
    em.createNativeQuery("""
        insert into report_amendment (report_id, number, received_at, reason, sm3, received, missing, warnings)
        select id, :number, :at, :reason, :sm3, :received, :missing, :warnings from platform_report where report_no = :no""")
        .setParameter("no", reportNumber)
        .setParameter("number", amendment.number())
        .setParameter("at", amendment.receivedAt())
        .setParameter("reason", amendment.reason())
        .setParameter("sm3", amendment.sm3())
        .setParameter("received", amendment.received().getBytes(StandardCharsets.UTF_8))
        .setParameter("missing", amendment.missing().stream().map(Enum::name).collect(Collectors.joining(" ")))
        .setParameter("warnings", ReportWarning.lines(amendment.warnings()))
        .executeUpdate();
  }

  List<Attachment> attachments(String reportNumber) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("""
        select a.number, a.received_at, a.kind, a.file_name, f.id, f.sm3, f.sha256, f.size, f.media_type
        from report_attachment a join stored_file f on f.id = a.file_id
        where a.report_id = """ + ID + " order by a.number", Tuple.class).setParameter("no", reportNumber).getResultList();
    return rows.stream().map(ReportAdditions::attachment).toList();
  }

  /** From a row of number, time, kind and name, and the stored file's id, digests, size and type. */
  static Attachment attachment(Tuple t) {
    return new Attachment(t.get(0, Integer.class), t.get(1, Instant.class), ReportContent.RecordKind.valueOf(t.get(2, String.class)),
        t.get(3, String.class), new StoredFile(t.get(4, Number.class).longValue(), t.get(5, String.class), t.get(6, String.class),
            t.get(7, Number.class).longValue(), t.get(8, String.class)));
  }

  void add(String reportNumber, Attachment attachment) {
    em.createNativeQuery("""
        insert into report_attachment (report_id, number, received_at, kind, file_name, file_id)
        select id, :number, :at, :kind, :name, :file from platform_report where report_no = :no""")
        .setParameter("no", reportNumber)
        .setParameter("number", attachment.number())
        .setParameter("at", attachment.receivedAt())
        .setParameter("kind", attachment.kind().name())
        .setParameter("name", attachment.fileName())
        .setParameter("file", attachment.file().id())
        .executeUpdate();
  }
}

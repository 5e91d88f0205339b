package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import org.mingcha.identity.Scope;

/** Finds files that platforms sent by what they are. */
@ApplicationScoped
public class AttachmentQueries {

  private EntityManager em;

  protected AttachmentQueries() {}

  @Inject
  AttachmentQueries(EntityManager em) {
    this.em = em;
  }

  /** The files of these reports with one of these SM3 digests, as far as the officer sees the reports. */
  public List<Attachment> find(Collection<String> reportNumbers, Collection<String> sm3, Scope scope) {
    if (reportNumbers.isEmpty() || sm3.isEmpty()) {
      return List.of();
    }
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("""
        select a.number, a.received_at, a.kind, a.file_name, f.id, f.sm3, f.sha256, f.size, f.media_type
        from report_attachment a join stored_file f on f.id = a.file_id join platform_report r on r.id = a.report_id
        where r.report_no in (:reports) and f.sm3 in (:sm3) and r.bureau_path like :scope
        order by r.id, a.number""", Tuple.class)
        .setParameter("reports", reportNumbers)
        .setParameter("sm3", sm3)
        .setParameter("scope", new ReportReader.OfBureaus(scope).pathPattern())
        .getResultList();
    return rows.stream().map(ReportAdditions::attachment).toList();
  }
}

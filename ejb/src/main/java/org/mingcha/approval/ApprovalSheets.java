package org.mingcha.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;

/** The approval sheets. */
@ApplicationScoped
class ApprovalSheets {

  private EntityManager em;

  protected ApprovalSheets() {}

  @Inject
  ApprovalSheets(EntityManager em) {
    this.em = em;
  }

  void add(ApprovalSheet sheet) {
    em.persist(sheet);
  }

  List<ApprovalSheet> of(SubjectRef subject) {
    return em.createQuery("""
        select s from ApprovalSheet s
        where s.subjectKind = :kind and s.subjectNo = :number
        order by s.id""", ApprovalSheet.class)
        .setParameter("kind", subject.kind())
        .setParameter("number", subject.number())
        .getResultList();
  }

  /** The one sheet of this purpose that still awaits a signature. Refused when somebody was faster. */
  ApprovalSheet requireOpen(SubjectRef subject, String purpose) {
    return open(subject).filter(sheet -> sheet.view().purpose().equals(purpose)).findFirst()
        .orElseThrow(() -> signedBefore(subject, purpose));
  }

  private RuntimeException signedBefore(SubjectRef subject, String purpose) {
    return of(subject).stream().filter(sheet -> sheet.view().purpose().equals(purpose)).reduce((earlier, later) -> later)
        .<RuntimeException>map(ApprovalSheet::alreadySigned).orElseGet(() -> new NotFound("approval-sheet", subject.number()));
  }

  /** Those that await a signature. */
  Stream<ApprovalSheet> open(SubjectRef subject) {
    return em.createQuery("""
        select s from ApprovalSheet s
        where s.subjectKind = :kind and s.subjectNo = :number and s.closedAt is null""", ApprovalSheet.class)
        .setParameter("kind", subject.kind())
        .setParameter("number", subject.number())
        .getResultStream();
  }
}

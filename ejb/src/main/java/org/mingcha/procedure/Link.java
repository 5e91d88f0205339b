package org.mingcha.procedure;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.view.LinkView;

/** One link between two things. */
@Entity
@Table(name = "matter_link")
class Link {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "matter_link_seq")
  @SequenceGenerator(name = "matter_link_seq", allocationSize = 50)
  private Long id;

  private String fromKind;
  private String fromNo;
  private String fromRel;
  private String toKind;
  private String toNo;
  private String toRel;

  protected Link() {}

  static Link between(SubjectRef from, String relOfFrom, SubjectRef to, String relOfTo) {
    var link = new Link();
    link.fromKind = from.kind();
    link.fromNo = from.number();
    link.fromRel = relOfFrom;
    link.toKind = to.kind();
    link.toNo = to.number();
    link.toRel = relOfTo;
    return link;
  }

  LinkView seenFrom(SubjectRef subject) {
    return subject.number().equals(fromNo) ? new LinkView(toRel, toKind, toNo) : new LinkView(fromRel, fromKind, fromNo);
  }
}

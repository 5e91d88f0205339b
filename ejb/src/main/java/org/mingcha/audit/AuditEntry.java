package org.mingcha.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;

/** One record of what was done (全过程记录). Its digest covers the entry before it, so that nothing can be slipped in. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
  @SequenceGenerator(name = "audit_entry_seq", allocationSize = 50)
  private Long id;

  private String chain;
  private long seq;
  private Instant at;
  private String actorUser;
  private String actorName;
  private String actorRole;
  private String actorBureau;
  private String action;
  private String subjectKind;
  private String subjectNo;
  private String facts;
  private String previous;
  private String hash;

  protected AuditEntry() {}

  /** @param facts what was before and after, as canonical JSON */
  static AuditEntry of(ChainHead head, Instant at, Actor by, String action, SubjectRef subject, String facts) {
    var entry = new AuditEntry();
    entry.chain = head.chain();
    entry.seq = head.seq() + 1;
    entry.previous = head.hash();
    entry.at = at.truncatedTo(ChronoUnit.MICROS); // what the database keeps, so that a verifier reads the same
    entry.actorUser = by.user();
    entry.actorName = by.name();
    entry.actorRole = by.role();
    entry.actorBureau = by.bureau();
    entry.action = action;
    entry.subjectKind = subject.kind();
    entry.subjectNo = subject.number();
    entry.facts = facts;
    entry.hash = entry.digest();
    return entry;
  }

  /** SM3 over everything the entry says and the digest of the entry before. */
  String digest() {
    return new TrailRow(chain, seq, at, actorUser, actorName, actorRole, actorBureau, action, subjectKind, subjectNo, facts, previous,
        hash).digest();
  }

  String action() {
    return action;
  }

  long seq() {
    return seq;
  }

  Instant at() {
    return at;
  }

  String subjectKind() {
    return subjectKind;
  }

  String subjectNo() {
    return subjectNo;
  }

  String facts() {
    return facts;
  }

  String previous() {
    return previous;
  }

  String hash() {
    return hash;
  }

  ChainHead head() {
    return new ChainHead(chain, seq, hash);
  }

  AuditView view() {
    return new AuditView(seq, at, actorUser, actorName, actorRole, actorBureau, action, facts, hash);
  }
}

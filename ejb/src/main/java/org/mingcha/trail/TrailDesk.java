package org.mingcha.trail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Writer;
import java.util.List;
import org.mingcha.audit.Anchor;
import org.mingcha.audit.AuditAnchors;
import org.mingcha.audit.AuditChecks;
import org.mingcha.audit.CheckView;
import org.mingcha.kernel.Page;

/**
 * Where the audit administrator looks after the audit trail (审计管理): searches it, has it anchored and checked. Anchors and
 * checks name the chains of all bureaus, what is secret included, and are the national bureau's alone; others are refused (403).
 * The system and the security administrator have no key to this desk (三员分立).
 */
@Stateless
@RolesAllowed(TrailDesk.ROLE)
public class TrailDesk {

  /** The realm role of the audit administrator. It stands for no duty. */
  public static final String ROLE = Auditor.ROLE;
  /** Kind of subject of anchors and checks in the trail itself. */
  static final String KIND = "audit";
  private static final int CHECKS_SHOWN = 20;

  @Inject private TrailQueries queries;
  @Inject private AuditAnchors anchors;
  @Inject private AuditChecks checks;
  @Inject private AnchorMaker maker;
  @Inject private TrailCheck check;
  @Inject private Auditor auditor;

  /** One page, newest first; {@code cursor} is what the page before gave as {@code next}, or null for the first. */
  public Page<TrailEntry> search(TrailFilter filter, TrailCursor cursor, int limit) {
    return queries.search(filter, auditor.scope(), cursor, limit);
  }

  /** Whether the caller looks after anchors and checks too. */
  public boolean keepsAnchors() {
    return auditor.national();
  }

  /** One page of anchors, newest first. */
  public Page<Anchor> anchors(Long cursor, int limit) {
    auditor.demandNational();
    return anchors.list(cursor, limit);
  }

  public Anchor anchor(long number) {
    auditor.demandNational();
    return anchors.require(number);
  }

  /** Writes an anchor out as it is to be kept outside. */
  public void write(Anchor anchor, Writer out) {
    auditor.demandNational();
    anchors.write(anchor, out);
  }

  /** Makes an anchor now, beside those that are made every day. */
  public Anchor makeAnchor() {
    auditor.demandNational();
    return maker.make(auditor.actor());
  }

  /** The latest checks of the whole trail, newest first. */
  public List<CheckView> checks() {
    auditor.demandNational();
    return checks.latest(CHECKS_SHOWN);
  }

  /** Starts a check of the whole trail; it goes on by itself, and {@link #checks} shows what it found. */
  public void startCheck() {
    auditor.demandNational();
    maker.recordCheck(auditor.actor());
    check.start();
  }
}

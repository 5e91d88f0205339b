package org.mingcha.enclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.NeedNotStayAway;

/**
 * The files of matters of which no step asks for any (附件): pictures of a re-check, the proof that a shop was sought, the list of
 * sealed goods. An inspector of the matter's own bureau adds them while it goes on; whoever sees the matter reads them. What is evidence of a
 * lead or case belongs to its evidence instead.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class MatterFileDesk {

  private static final Set<String> KINDS = Set.of("rectification-orders", "uncontactable-notices", "evidence-preservations", "seizures");

  @Inject private Matters matters;
  @Inject private Enclosures enclosures;
  @Inject private CurrentOfficer current;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  /** Refuses who may not see this matter. */
  public void requireMatter(SubjectRef matter) {
    seen(matter);
  }

  /** In the order in which they came. */
  public List<Enclosure> of(SubjectRef matter) {
    return enclosures.of(seen(matter));
  }

  /**
   * Keeps a file with a matter that goes on.
   *
   * @param version the version that the officer decided on; null where it was not told
   */
  public Enclosure enclose(SubjectRef matter, Integer version, String fileName, InputStream file) {
    var found = seen(matter);
    var by = adding(found);
    if (version != null) {
      found.requireVersion(version);
    }
    found.demandOpen();
    var enclosure = enclosures.add(found, fileName, file, by, clock.instant());
    audit.record(matter, "attach-file", by, Map.of("fileName", fileName, "sm3", enclosure.file().sm3()));
    return enclosure;
  }

  /** Whether nobody told the reader to stay away from the matter. */
  public boolean needNotStayAway(SubjectRef matter) {
    return !seen(matter).keepsAway(current.get().user());
  }

  /** The file of this number. */
  public Enclosure file(SubjectRef matter, String id) {
    return enclosures.require(seen(matter), id);
  }

  /** Writes the file out. Whoever holds the enclosure was let to see it. */
  public void copy(Enclosure file, OutputStream out) throws IOException {
    enclosures.copy(file, out);
  }

  private Actor adding(Matter matter) {
    var officer = current.get();
    officer.demandOwn(matter.bureau());
    if (!officer.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    NeedNotStayAway.demand(matter, officer);
    return officer.acting(Duty.INSPECTOR);
  }

  private Matter seen(SubjectRef matter) {
    return matters.find(matter, current.get().scope()).filter(found -> KINDS.contains(found.kind()))
        .orElseThrow(() -> new NotFound("matter", matter.number()));
  }
}

package org.mingcha.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mingcha.audit.AuditChain;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Stale;
import org.mingcha.kernel.SubjectRef;

/** What was done to the registers, recorded in the chain of the bureau concerned. */
@ApplicationScoped
public class RegisterTrail {

  @Inject private AuditChain audit;

  /** Records an entry of a register, from before to after; {@code before} is null for a new one. */
  public void record(String bureau, SubjectRef entry, String action, Actor by, Map<String, ?> before, Map<String, ?> after) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("before", before);
    facts.put("after", after);
    audit.record("bureau:" + bureau, entry, action, by, facts);
  }

  /** Refuses a change that was decided on an older version; the facts say who changed the entry last (412). */
  public void requireVersion(SubjectRef entry, int present, int decidedOn) {
    if (present != decidedOn) {
      var entries = audit.of(entry);
      throw new Stale(Optional.ofNullable(entries.isEmpty() ? null : entries.get(entries.size() - 1))
          .<Map<String, Object>>map(last -> Map.of("name", last.name(), "user", last.user(), "at", last.at(), "action", last.action()))
          .orElse(Map.of("version", present)));
    }
  }
}

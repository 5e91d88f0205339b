package org.mingcha.lead.setting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.audit.AuditView;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.SubjectRef;

/** Where a bureau's leader decides how the bureau's leads are opened. Each officer sees the own bureau's decision. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class LeadSettingDesk {

  public static final String KIND = "lead-settings";

  @Inject private LeadSettings settings;
  @Inject private CurrentOfficer current;
  @Inject private AuditChain audit;

  public LeadSettingView view() {
    return settings.of(current.get().bureau().code());
  }

  /** Switches automatic opening of leads on or off; only the leader does (403), on the version seen (412). */
  public LeadSettingView switchAutoOpening(boolean on, int version) {
    var officer = current.get();
    if (!officer.has(Duty.LEADER)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.LEADER.role()));
    }
    var before = view();
    var now = settings.autoOpen(officer.bureau().code(), on, version);
    audit.record(subject(now), "switch-auto-opening", officer.acting(Duty.LEADER),
        Map.of("before", before.autoOpen(), "after", now.autoOpen()));
    return now;
  }

  /** Who switched what, in order. */
  public List<AuditView> timeline() {
    return audit.of(subject(view()));
  }

  private static SubjectRef subject(LeadSettingView setting) {
    return new SubjectRef(KIND, setting.bureau());
  }
}

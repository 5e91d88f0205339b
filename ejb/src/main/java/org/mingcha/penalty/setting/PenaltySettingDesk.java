package org.mingcha.penalty.setting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.audit.AuditView;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.penalty.PenaltySettings.Topic;

/** Where a provincial bureau sets what the law leaves to its province on penalties; every officer reads what counts for the own one. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class PenaltySettingDesk {

  /** Path in addresses, and kind of subject in the audit trail. */
  public static final String KIND = "penalty-settings";

  @Inject private PenaltySettingsRegister register;
  @Inject private CurrentOfficer current;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  /** All of the officer's province, the newest first; those without a second signature count for nothing yet. */
  public List<PenaltySettingView> list() {
    return register.of(PenaltySettingsRegister.provinceOf(current.get().bureau()));
  }

  /** Proposes a setting; a legal reviewer of the provincial bureau does (403), and only what can be read (422). */
  public PenaltySettingView propose(NewSetting what) {
    var officer = provincial(Duty.LEGAL_REVIEWER);
    demandReadable(what);
    var setting = PenaltySetting.proposed(what, officer.bureau(), officer.acting(Duty.LEGAL_REVIEWER), clock.instant());
    register.add(setting);
    return recorded(setting, "propose-setting", officer, Duty.LEGAL_REVIEWER);
  }

  /** Approves it, on the version seen (412); the leader of the provincial bureau does, who must not be the one who proposed it. */
  public PenaltySettingView approve(long id, int version) {
    var officer = provincial(Duty.LEADER);
    var setting = register.find(id, officer.bureau().code()).orElseThrow(() -> new NotFound("penalty-setting", String.valueOf(id)));
    setting.approve(officer.acting(Duty.LEADER), clock.instant(), LocalDate.now(clock), version);
    register.flush();
    return recorded(setting, "approve-setting", officer, Duty.LEADER);
  }

  /** Who set what, in order. */
  public List<AuditView> timeline() {
    return audit.of(subject(PenaltySettingsRegister.provinceOf(current.get().bureau())));
  }

  private Officer provincial(Duty duty) {
    var officer = current.get();
    if (!officer.bureau().isOf(BureauLevel.PROVINCE) || !officer.has(duty)) {
      throw new NotPermitted("identity.role", Map.of("role", duty.role()));
    }
    return officer;
  }

  private PenaltySettingView recorded(PenaltySetting setting, String action, Officer officer, Duty duty) {
    var view = setting.view();
    var facts = new LinkedHashMap<String, Object>();
    facts.put("topic", view.topic());
    facts.put("subject", view.subject());
    facts.put("inForceFrom", view.inForceFrom());
    facts.put("value", view.value());
    facts.put("reason", view.reason());
    audit.record(subject(view.province()), action, officer.acting(duty), facts);
    return view;
  }

  private static void demandReadable(NewSetting what) {
    var faults = new ArrayList<Violation>();
    demand(what.topic() != null, "/topic", faults);
    demand(what.inForceFrom() != null, "/inForceFrom", faults);
    demand(told(what.value()), "/value", faults);
    demand(told(what.reason()), "/reason", faults);
    demand(what.topic() != Topic.QUESTION && what.topic() != Topic.BASIS || told(what.subject()), "/subject", faults);
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
    PenaltySettings.shipped().with(what.topic(), what.subject(), what.value());
  }

  private static void demand(boolean told, String pointer, List<Violation> faults) {
    if (!told) {
      faults.add(Violation.of(pointer, "required"));
    }
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  private static SubjectRef subject(String province) {
    return new SubjectRef(KIND, province);
  }
}

package org.mingcha.penalty.setting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.audit.AuditView;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.penalty.PenaltySettings.Topic;

/**
 * Where a provincial bureau sets what the law leaves to its province on penalties, and any bureau the range of its legal review;
 * every officer reads what counts for the own one.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class PenaltySettingDesk {

  /** Path in addresses, and kind of subject in the audit trail. */
  public static final String KIND = "penalty-settings";

  @Inject private PenaltySettingsRegister register;
  @Inject private CurrentOfficer current;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  /** All of the officer's bureau and of those above it, the newest first; those without a second signature count for nothing yet. */
  public List<PenaltySettingView> list() {
    return register.of(current.get().bureau());
  }

  /** What counts for the officer's bureau on a day; null for today. */
  public List<SettingInForce> inForce(LocalDate day) {
    return register.listed(current.get().bureau(), day == null ? LocalDate.now(clock) : day);
  }

  public PenaltySettingView view(long id) {
    return find(id).view();
  }

  /** Whether the calling officer could propose on that topic. */
  public boolean mayPropose(Topic topic) {
    return may(current.get(), topic, Duty.LEGAL_REVIEWER);
  }

  /** Whether the calling officer could sign that setting as the second one. */
  public boolean maySign(PenaltySettingView setting) {
    var officer = current.get();
    return setting.open() && setting.bureau().equals(officer.bureau().code()) && may(officer, setting.topic(), Duty.LEADER);
  }

  /** Proposes a setting; a legal reviewer of the bureau does (403), and only what can be read (422). */
  public PenaltySettingView propose(NewSetting what) {
    demand(current.get().has(Duty.LEGAL_REVIEWER), Duty.LEGAL_REVIEWER);
    new Faults().given("/topic", what.topic()).given("/inForceFrom", what.inForceFrom()).told("/value", what.value()).told("/reason", what.reason())
        .demand(what.topic() != Topic.QUESTION && what.topic() != Topic.BASIS || what.subject() != null && !what.subject().isBlank(),
            "/subject", "required").throwIfAny();
    var officer = entitled(what.topic(), Duty.LEGAL_REVIEWER);
    PenaltySettings.demandOpenToProvinces(what.topic(), what.subject());
    PenaltySettings.shipped().with(what.topic(), what.subject(), what.value());
    var setting = PenaltySetting.proposed(what, officer.bureau(), officer.acting(Duty.LEGAL_REVIEWER), clock.instant());
    register.add(setting);
    return recorded(setting, "propose-setting", officer, Duty.LEGAL_REVIEWER);
  }

  /** Approves it, on the version seen (412); the leader of the bureau does, who must not be the one who proposed it. */
  public PenaltySettingView approve(long id, int version) {
    var setting = find(id);
    var officer = signer(setting);
    setting.approve(officer.acting(Duty.LEADER), clock.instant(), LocalDate.now(clock), version);
    register.flush();
    return recorded(setting, "approve-setting", officer, Duty.LEADER);
  }

  /** Sends it back, on the version seen (412), with the reason. */
  public PenaltySettingView sendBack(long id, int version, String opinion) {
    var setting = find(id);
    var officer = signer(setting);
    new Faults().told("/opinion", opinion).throwIfAny();
    setting.sendBack(officer.acting(Duty.LEADER), clock.instant(), opinion, version);
    register.flush();
    return recorded(setting, "return-setting", officer, Duty.LEADER);
  }

  /** Who of the officer's bureau set what, in order. */
  public List<AuditView> timeline() {
    return audit.of(subject(current.get().bureau().code()));
  }

  private PenaltySetting find(long id) {
    return register.find(id, current.get().bureau()).orElseThrow(() -> new NotFound("penalty-setting", String.valueOf(id)));
  }

  private Officer signer(PenaltySetting setting) {
    var officer = entitled(setting.topic(), Duty.LEADER);
    officer.demandOwn(setting.bureau());
    return officer;
  }

  private Officer entitled(Topic topic, Duty duty) {
    var officer = current.get();
    demand(may(officer, topic, duty), duty);
    return officer;
  }

  private static void demand(boolean entitled, Duty duty) {
    if (!entitled) {
      throw new NotPermitted("identity.role", Map.of("role", duty.role()));
    }
  }

  private static boolean may(Officer officer, Topic topic, Duty duty) {
    return officer.has(duty) && (topic == Topic.REVIEW || officer.bureau().isOf(BureauLevel.PROVINCE));
  }

  private PenaltySettingView recorded(PenaltySetting setting, String action, Officer officer, Duty duty) {
    var view = setting.view();
    var facts = new LinkedHashMap<String, Object>();
    facts.put("topic", view.topic());
    facts.put("subject", view.subject());
    facts.put("inForceFrom", view.inForceFrom());
    facts.put("value", view.value());
    facts.put("reason", view.opinion() == null ? view.reason() : view.opinion());
    audit.record(subject(view.bureau()), action, officer.acting(duty), facts);
    return view;
  }

  private static SubjectRef subject(String bureau) {
    return new SubjectRef(KIND, bureau);
  }
}

package org.mingcha.paper.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.audit.AuditView;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperEdition;
import org.mingcha.paper.PaperSamples;
import org.mingcha.paper.PaperTemplates;
import org.mingcha.paper.PaperType;
import org.mingcha.paper.Rendered;
import org.mingcha.paper.Renderer;

/** Where a provincial bureau makes the wording of a form its own; every officer sees what is in force, with examples filled in. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class PaperTemplateDesk {

  /** Path in addresses, and kind of subject in the audit trail. */
  public static final String KIND = "paper-templates";

  @Inject private PaperTemplateRegister register;
  @Inject private PaperTemplates templates;
  @Inject private Renderer renderer;
  @Inject private CurrentOfficer current;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  /** What the officer's province has made its own, the newest first; those without a second signature count for nothing yet. */
  public List<PaperTemplateView> list() {
    return register.of(province());
  }

  /** The form of that name; there is none for any other (404). */
  public PaperType form(String name) {
    return Arrays.stream(PaperType.values()).filter(known -> known.name().equals(name)).findFirst()
        .orElseThrow(() -> new NotFound("paper-template", String.valueOf(name)));
  }

  /** The wording that the officer's bureau uses today. */
  public PaperEdition inForce(PaperType type) {
    return templates.inForce(type, province(), LocalDate.now(clock));
  }

  /** A paper by the wording of today, with examples filled in and marked as a draft. */
  public Rendered sample(PaperType type) {
    return renderer.draft(type, inForce(type), PaperSamples.whole(type));
  }

  /** The same by one of the province's wordings, approved or not. */
  public Rendered sample(long id) {
    var view = require(id).view();
    return renderer.draft(view.type(), view.edition(), PaperSamples.whole(view.type()));
  }

  /** Whether the officer may propose a wording. */
  public boolean mayPropose() {
    return may(Duty.LEGAL_REVIEWER);
  }

  /** Refuses who may not propose (403), before anything else is looked at. */
  public void demandProposer() {
    provincial(Duty.LEGAL_REVIEWER);
  }

  /** Refuses who may not approve (403), before anything else is looked at. */
  public void demandApprover() {
    provincial(Duty.LEADER);
  }

  /** Whether the officer may approve one that another has proposed. */
  public boolean mayApprove() {
    return may(Duty.LEADER);
  }

  /** Proposes a wording; a legal reviewer of the provincial bureau does (403), and only one that papers can be made of (422, by line). */
  @Basis("SAMR-PROC@2022:86")
  public PaperTemplateView propose(NewPaperTemplate what) {
    var officer = provincial(Duty.LEGAL_REVIEWER);
    var faults = new Faults().given("/type", what.type()).given("/inForceFrom", what.inForceFrom()).told("/source", what.source())
        .told("/reason", what.reason()).list();
    demand(faults);
    demand(renderer.faults(what.type(), what.source()));
    var template = PaperTemplate.proposed(what, officer.bureau(), officer.acting(Duty.LEGAL_REVIEWER), clock.instant());
    register.add(template);
    return recorded(template, "propose-template", officer, Duty.LEGAL_REVIEWER);
  }

  /** Approves it, on the version seen (412); the leader of the provincial bureau does, who must not be the one who proposed it. */
  @Basis("SAMR-PROC@2022:86")
  public PaperTemplateView approve(long id, int version) {
    var officer = provincial(Duty.LEADER);
    var template = require(id);
    if (template.view().approvedBy() == null && register.taken(template.view())) {
      throw new Invalid(List.of(Violation.of("/inForceFrom", "paper.template-day-taken")));
    }
    template.approve(officer.acting(Duty.LEADER), clock.instant(), LocalDate.now(clock), version);
    register.flush();
    return recorded(template, "approve-template", officer, Duty.LEADER);
  }

  /** Who set what, in order. */
  public List<AuditView> timeline() {
    return audit.of(subject(province()));
  }

  private PaperTemplate require(long id) {
    return register.find(id, province()).orElseThrow(() -> new NotFound("paper-template", String.valueOf(id)));
  }

  private String province() {
    return PaperTemplates.provinceOf(current.get().bureau());
  }

  private Officer provincial(Duty duty) {
    if (!may(duty)) {
      throw new NotPermitted("identity.role", Map.of("role", duty.role()));
    }
    return current.get();
  }

  private boolean may(Duty duty) {
    return current.get().bureau().isOf(BureauLevel.PROVINCE) && current.get().has(duty);
  }

  private PaperTemplateView recorded(PaperTemplate template, String action, Officer officer, Duty duty) {
    var view = template.view();
    var facts = new LinkedHashMap<String, Object>();
    facts.put("type", view.type());
    facts.put("inForceFrom", view.inForceFrom());
    facts.put("reason", view.reason());
    facts.put("source", view.source());
    audit.record(subject(view.province()), action, officer.acting(duty), facts);
    return view;
  }

  private static void demand(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }

  private static SubjectRef subject(String province) {
    return new SubjectRef(KIND, province);
  }
}

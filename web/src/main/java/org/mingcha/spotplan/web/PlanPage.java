package org.mingcha.spotplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.shared.web.MatterPage;
import org.mingcha.spotplan.PlanView;
import org.mingcha.spotplan.SpotPlanDesk;

/** One plan: what it says, who has signed, how much of it has been given out. */
@Named
@ViewScoped
public class PlanPage extends MatterPage {

  @Inject private SpotPlanDesk desk;
  private final PlanForm form = new PlanForm();
  private transient PlanView plan;

  public PlanView getPlan() {
    if (plan == null) {
      plan = desk.view(getNumber());
    }
    return plan;
  }

  @Override
  public MatterFile getFile() {
    return getPlan().file();
  }

  public String propose() {
    return take(() -> desk.propose(getNumber(), version(), form.getReason(), form.getMonitoring()));
  }

  public String revise() {
    return take(() -> desk.revise(getNumber(), version(), form.toDraft()));
  }

  public String endorse() {
    return take(() -> desk.endorse(getNumber(), version(), form.getOpinion()));
  }

  public String approve() {
    return take(() -> desk.approve(getNumber(), version(), form.getOpinion()));
  }

  public String returnPlan() {
    return take(() -> desk.returnPlan(getNumber(), version(), form.getOpinion()));
  }

  public String close() {
    return take(() -> desk.close(getNumber(), version(), form.getReason()));
  }

  public PlanForm getForm() {
    return form;
  }

  @Override
  protected int read() {
    plan = desk.view(getNumber());
    form.offer(plan);
    return plan.version();
  }

  @Override
  protected String page() {
    return "/spotplan/plan";
  }
}

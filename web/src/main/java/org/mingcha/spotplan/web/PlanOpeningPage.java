package org.mingcha.spotplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingcha.board.BoardDesk;
import org.mingcha.shared.web.Attempt;
import org.mingcha.spotplan.SpotPlanDesk;

/** Drafts a plan of spot checks (拟定抽查计划). */
@Named
@ViewScoped
public class PlanOpeningPage implements Serializable {

  @Inject private SpotPlanDesk desk;
  @Inject private BoardDesk board;
  @Inject private Attempt attempt;
  private final PlanForm form = new PlanForm();

  /** Offers this year; only members of a bureau come here. */
  public void load() {
    attempt.load(() -> {
      if (form.getYear() == null) {
        form.setYear(board.today().getYear());
      }
    });
  }

  /** Drafts the plan and shows it; when refused, says why and keeps what was typed. */
  public String open() {
    return attempt.to(() -> "/spotplan/plan?faces-redirect=true&number="
        + URLEncoder.encode(desk.open(form.toDraft()).number(), StandardCharsets.UTF_8));
  }

  public PlanForm getForm() {
    return form;
  }
}

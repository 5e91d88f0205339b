package org.mingcha.summary.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.execution.web.AfterDecisionSteps;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.shared.web.FieldForm;
import org.mingcha.shared.web.MatterPage;
import org.mingcha.shared.web.ReadOnce;
import org.mingcha.summary.SummaryDesk;
import org.mingcha.summary.SummaryView;

/** One penalty on the spot: what was found, what is imposed, what the party said, where the money is, what may be done next. */
@Named
@ViewScoped
public class SummaryPage extends MatterPage {

  private static final String REDRAFT = "redraft";

  @Inject private SummaryDesk desk;
  @Inject private SummarySteps steps;
  private final DraftForm draft = new DraftForm();
  private final FieldForm form = new FieldForm();
  private final ReadOnce<List<PenaltyRule>> bases = new ReadOnce<>();
  private transient SummaryView penalty;

  public SummaryView getPenalty() {
    if (penalty == null) {
      penalty = desk.view(getNumber());
    }
    return penalty;
  }

  @Override
  public MatterFile getFile() {
    return getPenalty().file();
  }

  /** The step whose form is open, with what was typed. */
  public String taken() {
    return take(() -> {
      if (REDRAFT.equals(getAct())) {
        desk.redraft(getNumber(), version(), draft.toDraft());
      } else {
        steps.take(getAct(), getNumber(), version(), form);
      }
    });
  }

  /** The bases that can be chosen, those of the province among them. */
  public List<PenaltyRule> getBases() {
    return bases.of(desk::bases);
  }

  public FieldForm getForm() {
    return form;
  }

  public DraftForm getDraft() {
    return draft;
  }

  @Override
  protected int read() {
    penalty = desk.view(getNumber());
    if (draft.getRule() == null) {
      draft.getParty().offer(penalty.file().matter().parties().get(0));
      draft.says(penalty.facts());
    }
    AfterDecisionSteps.offerAnnulment(form, getAct(), penalty.facts().execution().remedies());
    return penalty.version();
  }

  @Override
  protected String page() {
    return "/summary/penalty";
  }
}

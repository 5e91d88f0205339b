package org.mingcha.enforcement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mingcha.assessment.AssessmentView;
import org.mingcha.assessment.RecordedFinding;
import org.mingcha.enforcement.AssessmentDesk;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.procedure.view.ActionView;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.shared.web.MatterPage;

/** The penalty workbench of a case (裁量工作台): the facts of the act, what the law allows for them, and how the penalty in mind lies in it. */
@Named
@ViewScoped
public class WorkbenchPage extends MatterPage {

  private static final String RECORD = "record-act-facts";

  @Inject private EnforcementDesk desk;
  @Inject private AssessmentDesk assessments;
  @Inject private AssessedCase assessed;
  private final FindingForm form = new FindingForm();
  private boolean offered;
  private transient CaseView aCase;

  @Override
  public MatterFile getFile() {
    return seen().file();
  }

  public AssessmentView getAssessment() {
    return assessed.of(getNumber());
  }

  public FindingForm getForm() {
    return form;
  }

  /** All versions of what was found, the last one first. */
  public List<RecordedFinding> getFindings() {
    var findings = new ArrayList<>(seen().facts().findings());
    Collections.reverse(findings);
    return findings;
  }

  /** The step that records facts, as far as the stage knows it; null where it does not. */
  public ActionView getRecording() {
    return seen().file().matter().actions().stream().filter(action -> action.name().equals(RECORD)).findFirst().orElse(null);
  }

  /** Whether the form shows: it was asked for, or nothing has been recorded yet, and the officer may. */
  public boolean isTyping() {
    return getRecording() != null && getRecording().allowed() && (RECORD.equals(getAct()) || seen().facts().findings().isEmpty());
  }

  /** The time limits of the case on a line of days. */
  public LimitsPicture getLimits() {
    return LimitsPicture.of(getFile().timeLimits(), getAssessment().on());
  }

  public String record() {
    return take(() -> assessments.recordActFacts(getNumber(), version(), form.toFinding()));
  }

  /** Goes on typing with more empty rows. */
  public void more() {
    form.moreRows();
  }

  @Override
  protected int read() {
    aCase = desk.view(getNumber());
    assessed.forget();
    if (!offered) {
      offered = true;
      aCase.facts().findings().stream().reduce((earlier, later) -> later).ifPresent(last -> form.offer(last.content()));
      if (form.getFields().isEmpty() && !getFile().matter().parties().isEmpty()) {
        form.getFields().put("party", getFile().matter().parties().get(0).name());
      }
    }
    return aCase.version();
  }

  @Override
  protected String page() {
    return "/enforcement/workbench";
  }

  private CaseView seen() {
    if (aCase == null) {
      aCase = desk.view(getNumber());
    }
    return aCase;
  }
}

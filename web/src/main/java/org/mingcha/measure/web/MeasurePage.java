package org.mingcha.measure.web;

import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.LimitState;
import org.mingcha.measure.MeasureDesk;
import org.mingcha.measure.MeasureView;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.shared.web.MatterPage;

/** What the pages of a preservation and of a seizure share: the file, what officers type, the common steps. */
public abstract class MeasurePage extends MatterPage {

  private final MeasureForm draft = new MeasureForm();
  private final TakingForm taking = new TakingForm();
  private final StepForm form = new StepForm();
  private transient MeasureView measure;

  protected abstract MeasureDesk<?> desk();

  public MeasureView getMeasure() {
    if (measure == null) {
      measure = desk().view(getNumber());
    }
    return measure;
  }

  @Override
  public MatterFile getFile() {
    return getMeasure().file();
  }

  public String propose() {
    return take(() -> desk().propose(getNumber(), version(), form.getReason()));
  }

  public String withdraw() {
    return take(() -> desk().withdraw(getNumber(), version(), form.getReason()));
  }

  public String approve() {
    return take(() -> desk().approve(getNumber(), version(), form.getOpinion()));
  }

  public String returnDraft() {
    return take(() -> desk().returnDraft(getNumber(), version(), form.getOpinion()));
  }

  public String carryOut() {
    return take(() -> desk().take(getNumber(), version(), taking.toReport()));
  }

  public String carryOutUrgently() {
    return take(() -> desk().takeUrgently(getNumber(), version(), taking.toReport()));
  }

  public String report() {
    return take(() -> desk().report(getNumber(), version(), form.getReason(), form.getLateReason()));
  }

  /** Whether the hours to report an emergency are over, so that the reason for being late is asked for. */
  public boolean isReportLate() {
    return getFile().timeLimits().stream()
        .anyMatch(limit -> limit.unit() == DayUnit.HOUR && limit.state() == LimitState.OVERDUE);
  }

  public String confirm() {
    return take(() -> desk().confirm(getNumber(), version(), form.getOpinion()));
  }

  public String reject() {
    return take(() -> desk().reject(getNumber(), version(), form.getOpinion()));
  }

  public String settle() {
    return take(() -> desk().settle(getNumber(), version(), form.getSettledOn(), form.getSettlement()));
  }

  public MeasureForm getDraft() {
    return draft;
  }

  public TakingForm getTaking() {
    return taking;
  }

  public StepForm getForm() {
    return form;
  }

  @Override
  protected int read() {
    measure = desk().view(getNumber());
    form.roomFor(measure.facts().items().size());
    if (draft.getPartyName() == null) {
      draft.party(measure.file().matter().parties().get(0));
      draft.says(measure.facts());
    }
    return measure.version();
  }
}

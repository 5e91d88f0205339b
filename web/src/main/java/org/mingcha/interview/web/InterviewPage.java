package org.mingcha.interview.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.document.DocumentRow;
import org.mingcha.document.web.DocumentPart;
import org.mingcha.document.web.HandingForm;
import org.mingcha.interview.InterviewDesk;
import org.mingcha.interview.InterviewFileDesk;
import org.mingcha.interview.InterviewView;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.shared.web.MatterPage;
import org.mingcha.shared.web.UploadedFile;

/** One interview: whom, why, when, what was promised, what may be done next. */
@Named
@ViewScoped
public class InterviewPage extends MatterPage {

  @Inject private InterviewDesk desk;
  @Inject private InterviewFileDesk files;
  @Inject private DocumentPart papers;
  private final DraftForm draft = new DraftForm();
  private final InterviewForm form = new InterviewForm();
  private final HandingForm handing = new HandingForm();
  private transient InterviewView interview;

  public InterviewView getInterview() {
    if (interview == null) {
      interview = desk.view(getNumber());
    }
    return interview;
  }

  @Override
  public MatterFile getFile() {
    return getInterview().file();
  }

  public String revise() {
    return take(() -> desk.revise(getNumber(), version(), draft.toOpening(null, null)));
  }

  public String propose() {
    return take(() -> desk.propose(getNumber(), version(), form.getHandlers(), form.getReason()));
  }

  public String endorse() {
    return take(() -> desk.endorse(getNumber(), version(), form.getOpinion()));
  }

  public String approve() {
    return take(() -> desk.approve(getNumber(), version(), form.getOpinion()));
  }

  public String sendBack() {
    return take(() -> desk.sendBack(getNumber(), version(), form.getOpinion()));
  }

  public String decline() {
    return take(() -> desk.decline(getNumber(), version(), form.getOpinion()));
  }

  public String serveNotice() {
    return take(() -> desk.serveNotice(getNumber(), version(), form.toAppointment(), form.getServedBy(), handing.toPaper(form.getServedBy())));
  }

  public String reschedule() {
    return take(() -> desk.reschedule(getNumber(), version(), form.toAppointment(), form.getServedBy(), handing.toPaper(form.getServedBy()),
        form.getReason()));
  }

  public String recordHeld() {
    return take(() -> desk.recordHeld(getNumber(), version(), form.toMinutes(), DraftForm.lines(form.getDemands())));
  }

  public String recordNoShow() {
    return take(() -> desk.recordNoShow(getNumber(), version(), form.getReason()));
  }

  public String recordRefusal() {
    return take(() -> desk.recordRefusal(getNumber(), version(), form.getReason()));
  }

  public String closeUnheld() {
    return take(() -> desk.closeUnheld(getNumber(), version(), form.getConsequence(), form.getReason()));
  }

  public String addCommitment() {
    return take(() -> desk.addCommitment(getNumber(), version(), form.getText(), form.getDueOn()));
  }

  public String recordProof() {
    return take(() -> {
      if (form.getFile() == null) {
        desk.recordProof(getNumber(), version(), form.toProof());
      } else {
        files.recordProof(getNumber(), version(), form.toProof(), UploadedFile.name(form.getFile()), UploadedFile.content(form.getFile()));
      }
    });
  }

  public String writeOffCommitment() {
    return take(() -> desk.writeOffCommitment(getNumber(), version(), form.getCommitment(), form.getReason()));
  }

  public String close() {
    return take(() -> desk.close(getNumber(), version(), form.getOutcome()));
  }

  public String withdraw() {
    return take(() -> desk.withdraw(getNumber(), version(), form.getReason()));
  }

  /** The notices on paper that wait to be served. */
  public List<DocumentRow> getWaiting() {
    return papers.waiting(getFile().matter().ref(), PaperType.INTERVIEW_NOTICE);
  }

  public HandingForm getHanding() {
    return handing;
  }

  public DraftForm getDraft() {
    return draft;
  }

  public InterviewForm getForm() {
    return form;
  }

  @Override
  protected int read() {
    interview = desk.view(getNumber());
    draft.offer(interview.facts());
    form.offer(interview.file().matter().handlers(), interview.facts());
    return interview.version();
  }

  @Override
  protected String page() {
    return "/interview/interview";
  }
}

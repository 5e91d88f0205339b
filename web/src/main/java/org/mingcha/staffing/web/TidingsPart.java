package org.mingcha.staffing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.cover.AbsenceView;
import org.mingcha.shared.web.Attempt;
import org.mingcha.staffing.ReminderDesk;
import org.mingcha.staffing.NoticeView;
import org.mingcha.staffing.Tidings;

/** What stands above an officer's own work: reminders and hand-overs not seen yet, and whose absence concerns the officer. */
@Named
@RequestScoped
public class TidingsPart {

  @Inject private ReminderDesk desk;
  @Inject private Attempt attempt;
  private Tidings tidings;

  public List<NoticeView> getNotices() {
    return tidings().notices();
  }

  public List<AbsenceView> getAbsences() {
    return tidings().absences();
  }

  /** Seen; the page is shown without it. */
  public String seen(long id) {
    return attempt.to(() -> {
      desk.acknowledge(id);
      return "/board/home?faces-redirect=true";
    });
  }

  private Tidings tidings() {
    if (tidings == null) {
      tidings = desk.tidings();
    }
    return tidings;
  }
}

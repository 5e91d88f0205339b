package org.mingcha.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.board.BoardDesk;
import org.mingcha.board.Standing;
import org.mingcha.board.WorkCounts;
import org.mingcha.calendar.China;
import org.mingcha.identity.Administrator;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.trail.TrailDesk;

/** What stands around every page: who is reading, for which bureau, and what waits. Read once for each request. */
@Named
@RequestScoped
public class Frame {

  @Inject private BoardDesk desk;
  @Inject private TrailDesk trail;
  @Inject private Language language;
  @Inject private Clock clock;
  private Officer officer;
  private Standing standing;
  private boolean stranger;
  private boolean shown;

  /** The reader, or null for one who is no member of a bureau. */
  public Officer getOfficer() {
    if (officer == null && !stranger) {
      try {
        standing = desk.standing();
        officer = standing.reader();
      } catch (EJBAccessException | NotPermitted outside) {
        stranger = true;
      }
    }
    return officer;
  }

  public WorkCounts getCounts() {
    if (getOfficer() == null) {
      return null;
    }
    var faces = FacesContext.getCurrentInstance();
    if (!shown && faces.isPostback() && faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
      standing = desk.standing(); // what was read before the command is not what waits after it
      shown = true;
    }
    return standing.counts();
  }

  public String getBureauName() {
    if (getOfficer() == null) {
      return "";
    }
    return officer.bureau().nameIn(language.getLocale().getLanguage());
  }

  public List<Duty> getDuties() {
    return getOfficer() == null ? List.of() : officer.duties().stream().sorted().toList();
  }

  public boolean isInspector() {
    return getOfficer() != null && officer.has(Duty.INSPECTOR);
  }

  public boolean isLeader() {
    return getOfficer() != null && officer.has(Duty.LEADER);
  }

  public boolean isPrincipal() {
    return getOfficer() != null && officer.has(Duty.PRINCIPAL);
  }

  public boolean isSigner() {
    return getOfficer() != null && (officer.has(Duty.UNIT_HEAD) || officer.has(Duty.LEADER));
  }

  public boolean isAdministrator() {
    return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Administrator.ROLE);
  }

  public boolean isAuditor() {
    return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(TrailDesk.ROLE);
  }

  /** Whether the audit administrator looks after anchors and checks too. */
  public boolean isAnchorKeeper() {
    return isAuditor() && trail.keepsAnchors();
  }

  /** Where this reader's day begins. */
  public String home() {
    var page = getOfficer() != null ? "/board/home" : isAdministrator() ? "/identity/bureaus" : isAuditor() ? "/trail/entries" : "/board/home";
    return page + "?faces-redirect=true";
  }

  /** Today for readers who have no work list. */
  public LocalDate getCalendarDay() {
    return China.today(clock);
  }

  public LocalDate getToday() {
    return desk.today();
  }
}

package org.mingcha.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.mingcha.execution.push.PushedDecisionDesk;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.Duty;

/** The entries at the side of every page: those which the reader's duties may use, with the number of what waits there. */
@Named
@RequestScoped
public class Menu {

  /** Where an entry leads. {@code kind} is what waits there, or {@link #SIGNATURES}, or null; {@code duties} empty for all. */
  private record Place(String folder, String address, String title, String kind, Set<Duty> duties) {

    static Place of(String kind, String address, String title) {
      return new Place(address.substring(0, address.lastIndexOf('/') + 1), address, title, kind, Set.of());
    }
  }

  /** An entry as it is shown. */
  public record Entry(String address, String title, int waiting, boolean here) {}

  private static final String SIGNATURES = "signatures";

  /** One line for each; a new kind of work adds its own. */
  private static final List<Place> PLACES = List.of(
      new Place("/board/home", "/board/home.xhtml", "board.title", null, Set.of()),
      Place.of("disposal-reports", "/report/inbox.xhtml?status=RECEIVED", "report.title"),
      Place.of("leads", "/lead/list.xhtml", "lead.title"),
      Place.of("penalty-cases", "/enforcement/list.xhtml", "enforcement.title"),
      new Place("/measure/preserv", "/measure/preservations.xhtml", "measure.menu.preservations", "evidence-preservations", Set.of()),
      new Place("/measure/seiz", "/measure/seizures.xhtml", "measure.seizures", "seizures", Set.of()),
      Place.of("summary-penalties", "/summary/list.xhtml", "summary.title"),
      Place.of("rectification-orders", "/rectification/list.xhtml", "rectification.title"),
      Place.of("interviews", "/interview/list.xhtml", "interview.title"),
      Place.of("uncontactable-notices", "/contact/list.xhtml", "contact.title"),
      Place.of("spot-checks", "/spotcheck/list.xhtml", "spotcheck.tab.checks"),
      Place.of("referrals", "/referral/list.xhtml", "referral.title"),
      new Place("/execution/", "/execution/pushed.xhtml", "execution.pushed.menu", PushedDecisionDesk.KIND, Set.of()),
      new Place("/document/", "/document/list.xhtml", "document.title", null, Set.of()),
      new Place("/approval/", "/approval/queue.xhtml", "approval.title", SIGNATURES, Set.of(Duty.UNIT_HEAD, Duty.LEADER)),
      new Place("/board/part", "/board/parties.xhtml", "board.parties", null, Set.of()),
      new Place("/penalty/", "/penalty/settings.xhtml", "penalty.settings", null, Set.of(Duty.LEGAL_REVIEWER, Duty.LEADER)),
      new Place("/board/limits", "/board/limits.xhtml", "board.limits", null, Set.of()),
      new Place("/cover/", "/cover/absences.xhtml", "cover.title", null, Set.of()),
      new Place("/paper/", "/paper/templates.xhtml", "paper.templates", null, Set.of(Duty.LEGAL_REVIEWER, Duty.LEADER)),
      new Place("/calendar/deadline", "/calendar/deadline.xhtml", "calendar.calculator", null, Set.of()));

  @Inject private Frame frame;
  @Inject private PushedDecisionDesk pushed;

  public List<Entry> getEntries() {
    var officer = frame.getOfficer();
    if (officer == null) {
      return List.of();
    }
    var here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return PLACES.stream()
        .filter(place -> !PushedDecisionDesk.KIND.equals(place.kind()) || officer.bureau().isOf(BureauLevel.PROVINCE))
        .filter(place -> place.duties().isEmpty() || place.duties().stream().anyMatch(officer::has))
        .map(place -> new Entry(place.address(), place.title(), waiting(place), here.startsWith(place.folder())))
        .toList();
  }

  private int waiting(Place place) {
    if (place.kind() == null) {
      return 0;
    }
    if (place.kind().equals(PushedDecisionDesk.KIND)) {
      return pushed.waiting();
    }
    return place.kind().equals(SIGNATURES) ? frame.getCounts().toSign() : frame.getCounts().waiting(place.kind());
  }
}

package org.mingcha.execution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.execution.push.PushBox;
import org.mingcha.execution.push.PushCursor;
import org.mingcha.execution.push.PushState;
import org.mingcha.execution.push.PushedDecisionDesk;
import org.mingcha.execution.push.PushedDecisionView;
import org.mingcha.kernel.Page;
import org.mingcha.shared.web.Asked;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Frame;
import org.mingcha.shared.web.ReadOnce;

/** What other provinces pushed to the reader's bureau, and what it pushed itself, with what is to be done about each. */
@Named
@ViewScoped
public class PushedDecisionPage implements Serializable {

  private static final int ROWS = 50;
  private static final String PAGE = "/execution/pushed?faces-redirect=true&includeViewParams=true";

  @Inject private PushedDecisionDesk desk;
  @Inject private Attempt attempt;
  @Inject private Frame frame;
  private final ReadOnce<Page<PushedDecisionView>> page = new ReadOnce<>();
  private final Map<Long, PushedForm> forms = new HashMap<>();
  private String box;
  private String state;
  private String caseNo;
  private String number;
  private String cursor;

  /** Shows the list; only members of a bureau come here. */
  public void load() {
    attempt.load(this::getRows);
  }

  public List<PushedDecisionView> getRows() {
    return page().items();
  }

  /** Where the next page begins; null on the last one. */
  public String getNextPage() {
    return page().next();
  }

  /** What no one could mean is passed over: an address may hold anything. */
  private Page<PushedDecisionView> page() {
    return page.of(() -> number != null && number.matches("\\d{1,18}") ? new Page<>(List.of(desk.view(Long.parseLong(number))), null) : desk.list(isSent() ? PushBox.SENT : PushBox.RECEIVED,
        Asked.oneOf(PushState.class, state), caseNo == null || caseNo.isBlank() ? null : caseNo, from(), ROWS));
  }

  private PushCursor from() {
    try {
      return cursor == null || cursor.isBlank() ? null : PushCursor.parse(cursor);
    } catch (IllegalArgumentException foreign) {
      return null;
    }
  }

  /** What is typed about this one. */
  public PushedForm form(PushedDecisionView row) {
    return forms.computeIfAbsent(row.id(), id -> new PushedForm());
  }

  public String publish(PushedDecisionView row) {
    return done(() -> desk.publish(row.id(), row.version(), form(row).getDay(), form(row).getPlace()));
  }

  public String takeDown(PushedDecisionView row) {
    return done(() -> desk.takeDown(row.id(), row.version(), form(row).getDay()));
  }

  /** Whether the reader may record that it was published. */
  public boolean publishable(PushedDecisionView row) {
    return acts(row) && row.state() == PushState.RECEIVED;
  }

  /** Whether the reader may record that it was withdrawn. */
  public boolean removable(PushedDecisionView row) {
    return acts(row) && row.state() == PushState.TO_TAKE_DOWN;
  }

  private boolean acts(PushedDecisionView row) {
    return frame.isInspector() && row.receiver().code().equals(frame.getOfficer().bureau().code());
  }

  private String done(Runnable command) {
    return attempt.to(() -> {
      command.run();
      return PAGE;
    });
  }

  /** Whether those are shown that the reader's bureau pushed itself. */
  public boolean isSent() {
    return PushBox.SENT.name().equals(box);
  }

  public PushState[] getStates() {
    return PushState.values();
  }

  public String getBox() {
    return box;
  }

  public void setBox(String box) {
    this.box = box;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  /** Number of the case whose pushes are shown; null for all. */
  public String getCaseNo() {
    return caseNo;
  }

  public void setCaseNo(String caseNo) {
    this.caseNo = caseNo;
  }

  /** Id of the only one that is shown; null for a list. */
  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}

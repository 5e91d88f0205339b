package org.mingcha.trail.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.kernel.Page;
import org.mingcha.shared.web.Attempt;
import org.mingcha.trail.TrailCursor;
import org.mingcha.trail.TrailDesk;
import org.mingcha.trail.TrailEntry;
import org.mingcha.trail.TrailFilter;

/** The audit trail, searched by person, number, action and day. */
@Named
@ViewScoped
public class TrailPage implements Serializable {

  private static final int ROWS = 50;

  @Inject private TrailDesk desk;
  @Inject private Attempt attempt;
  private String who;
  private String subject;
  private String action;
  private LocalDate from;
  private LocalDate to;
  private String cursor;
  private transient Page<TrailEntry> rows;

  public void load() {
    attempt.load(() -> rows = desk.search(new TrailFilter(blank(who), blank(subject), blank(action), from, to), start(), ROWS));
  }

  /** Shows the trail from its end, with the filters in the address. */
  public String search() {
    cursor = null;
    return "/trail/entries?faces-redirect=true&includeViewParams=true";
  }

  public List<TrailEntry> getRows() {
    if (rows == null) {
      load();
    }
    return rows == null ? List.of() : rows.items();
  }

  public String getNext() {
    return rows == null ? null : rows.next();
  }

  /** A cursor that is none of ours shows the trail from its end. */
  private TrailCursor start() {
    try {
      return blank(cursor) == null ? null : TrailCursor.parse(cursor);
    } catch (IllegalArgumentException unfit) {
      return null;
    }
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}

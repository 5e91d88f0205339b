package org.mingcha.trail.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mingcha.audit.Anchor;
import org.mingcha.audit.CheckView;
import org.mingcha.kernel.Page;
import org.mingcha.shared.web.Attempt;
import org.mingcha.trail.TrailDesk;

/** Anchors of the trail, and what its checks found. */
@Named
@ViewScoped
public class AnchorsPage implements Serializable {

  private static final int ROWS = 30;
  private static final String AGAIN = "/trail/anchors?faces-redirect=true";

  @Inject private TrailDesk desk;
  @Inject private Attempt attempt;
  private Long cursor;
  private boolean started;
  private transient Page<Anchor> anchors;
  private transient List<CheckView> checks;

  public void load() {
    attempt.load(() -> {
      anchors = desk.anchors(cursor, ROWS);
      checks = desk.checks();
    });
  }

  public String anchor() {
    return attempt.to(() -> {
      desk.makeAnchor();
      return AGAIN;
    });
  }

  public String check() {
    return attempt.to(() -> {
      desk.startCheck();
      return AGAIN + "&started=true";
    });
  }

  public List<Anchor> getAnchors() {
    return read() ? anchors.items() : List.of();
  }

  public String getNext() {
    return read() ? anchors.next() : null;
  }

  public List<CheckView> getChecks() {
    return read() ? checks : List.of();
  }

  private boolean read() {
    if (anchors == null) {
      load();
    }
    return anchors != null;
  }

  public Long getCursor() {
    return cursor;
  }

  public void setCursor(Long cursor) {
    this.cursor = cursor;
  }

  /** Whether a check was started from this page just now. */
  public boolean isStarted() {
    return started;
  }

  public void setStarted(boolean started) {
    this.started = started;
  }
}

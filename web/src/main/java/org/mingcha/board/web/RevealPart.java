package org.mingcha.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.board.Restricted;
import org.mingcha.board.RevealDesk;
import org.mingcha.secret.Revealed;
import org.mingcha.shared.web.Attempt;

/** A look at restricted data on a page: what was asked for is shown once, in the answer to this request. */
@Named
@RequestScoped
public class RevealPart {

  @Inject private RevealDesk desk;
  @Inject private Attempt attempt;
  private String reason;
  private Restricted shown;
  private List<Revealed> values = List.of();

  /** Looks, for the reason given; when it is refused, a message on the page says why. */
  public void look(String kind, String number, String what) {
    attempt.succeeds(() -> {
      values = desk.reveal(kind, number, Restricted.valueOf(what), reason);
      shown = Restricted.valueOf(what);
    });
  }

  public boolean shows(String what) {
    return shown != null && shown.name().equals(what);
  }

  public List<Revealed> getValues() {
    return values;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

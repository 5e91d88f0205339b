package org.mingcha.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingcha.approval.SheetView;
import org.mingcha.board.OverviewDesk;
import org.mingcha.kernel.SubjectRef;

/**
 * Working through what waits for a signature, one after another (逐件签批): whoever came from the queue sees on each matter,
 * of whatever kind, what is asked and by whom, and after deciding gets the next one.
 */
@Named
@RequestScoped
public class Signing {

  private static final String MARK = "signing";

  @Inject private OverviewDesk desk;
  private List<SheetView> open;

  /** Whether this page was opened from the queue; the page remembers it for its forms. */
  public boolean isOn() {
    var faces = FacesContext.getCurrentInstance();
    if (faces.getViewRoot() == null) {
      return false;
    }
    if (!faces.isPostback() && faces.getExternalContext().getRequestParameterMap().containsKey(MARK)) {
      faces.getViewRoot().getViewMap().put(MARK, true);
    }
    return faces.getViewRoot().getViewMap().containsKey(MARK);
  }

  /** The sheets of a matter that wait for a signature. */
  public List<SheetView> waiting(SubjectRef subject) {
    if (open == null) {
      open = desk.sheets(subject).stream().filter(sheet -> sheet.closedAt() == null).toList();
    }
    return open;
  }

  /** Where the signer goes on after a decision on this matter. */
  static String after(SubjectRef decided) {
    return "/approval/queue?faces-redirect=true&next=true&of=" + decided.kind() + "&decided="
        + URLEncoder.encode(decided.number(), StandardCharsets.UTF_8);
  }
}

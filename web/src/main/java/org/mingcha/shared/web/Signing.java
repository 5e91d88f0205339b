package org.mingcha.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingcha.board.SigningDesk;
import org.mingcha.board.SigningView;
import org.mingcha.kernel.SubjectRef;

/**
 * Working through what waits for a signature, one after another (逐件签批): whoever came from the queue sees on each matter,
 * of whatever kind, what is asked and by whom, and after deciding gets the next one.
 */
@Named
@RequestScoped
public class Signing {

  private static final String MARK = "signing";

  @Inject private SigningDesk desk;
  private SigningView before;

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

  /** What is asked on this matter, what is new since the signer's last look, and how like matters were decided. */
  public SigningView before(SubjectRef subject) {
    if (before == null) {
      before = desk.look(subject);
    }
    return before;
  }

  /** Where the signer goes on after a decision on this matter. */
  static String after(SubjectRef decided) {
    return "/approval/queue?faces-redirect=true&next=true&of=" + decided.kind() + "&decided="
        + URLEncoder.encode(decided.number(), StandardCharsets.UTF_8);
  }
}

package org.mingcha.interview.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingcha.interview.InterviewDesk;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.PartyForm;

/** Starts an interview (发起约谈), by hand or from the lead, case or check that the address names. */
@Named
@ViewScoped
public class InterviewOpeningPage implements Serializable {

  @Inject private InterviewDesk desk;
  @Inject private Attempt attempt;
  private final DraftForm draft = new DraftForm();
  private String from;
  private final PartyForm operator = new PartyForm(null);

  /** Offers the first party of the lead, case or check. */
  public void load() {
    attempt.load(() -> {
      if (from != null && !operator.told()) {
        attempt.to(() -> {
          desk.partiesOf(from).stream().findFirst().ifPresent(operator::offer);
          return "";
        });
      } else if (from == null) {
        desk.requireReader();
      }
    });
  }

  /** Starts the interview and shows it; when refused, says why and keeps what was typed. */
  public String open() {
    return attempt.to(() -> "/interview/interview?faces-redirect=true&number="
        + URLEncoder.encode(desk.open(draft.toOpening(from, operator.toParty())).number(), StandardCharsets.UTF_8));
  }

  public DraftForm getDraft() {
    return draft;
  }

  public PartyForm getOperator() {
    return operator;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}

package org.mingcha.interview.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingcha.interview.InterviewDesk;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.shared.web.Attempt;

/** Starts an interview (发起约谈), by hand or from the lead or case that the address names. */
@Named
@ViewScoped
public class InterviewOpeningPage implements Serializable {

  @Inject private InterviewDesk desk;
  @Inject private Attempt attempt;
  private final DraftForm draft = new DraftForm();
  private String from;
  private String name;
  private String identityNumber;
  private Capacity capacity;
  private OperatorKind kind;

  /** Offers the first party of the lead or case. */
  public void load() {
    attempt.load(() -> {
      if (from != null && name == null) {
        attempt.to(() -> {
          desk.partiesOf(from).stream().findFirst().ifPresent(this::offer);
          return "";
        });
      } else if (from == null) {
        desk.requireReader();
      }
    });
  }

  /** Starts the interview and shows it; when refused, says why and keeps what was typed. */
  public String open() {
    var operator = new InvolvedParty(name, identityNumber, capacity.name(), kind == null ? null : kind.name());
    return attempt.to(() -> "/interview/interview?faces-redirect=true&number="
        + URLEncoder.encode(desk.open(draft.toOpening(from, operator)).number(), StandardCharsets.UTF_8));
  }

  private void offer(InvolvedParty party) {
    name = party.name();
    identityNumber = party.identityNumber();
    capacity = Capacity.valueOf(party.capacity());
    kind = party.kind() == null ? null : OperatorKind.valueOf(party.kind());
  }

  public DraftForm getDraft() {
    return draft;
  }

  public Capacity[] getCapacities() {
    return Capacity.values();
  }

  public OperatorKind[] getKinds() {
    return OperatorKind.values();
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getIdentityNumber() {
    return identityNumber;
  }

  public void setIdentityNumber(String identityNumber) {
    this.identityNumber = identityNumber;
  }

  public Capacity getCapacity() {
    return capacity;
  }

  public void setCapacity(Capacity capacity) {
    this.capacity = capacity;
  }

  public OperatorKind getKind() {
    return kind;
  }

  public void setKind(OperatorKind kind) {
    this.kind = kind;
  }
}

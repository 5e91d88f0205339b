package org.mingcha.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingcha.board.BoardDesk;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.rectification.RectificationDesk;
import org.mingcha.shared.web.Attempt;

/** Drafts an order: alone, or within the lead or case that the address names. */
@Named
@ViewScoped
public class RectificationOpeningPage implements Serializable {

  @Inject private RectificationDesk desk;
  @Inject private BoardDesk board;
  @Inject private Attempt attempt;
  private final DraftForm form = new DraftForm();
  private String kind;
  private String within;
  private String capacity;

  /** Offers the first party of the lead or case, or the one in that capacity; only members of a bureau come here. */
  public void load() {
    attempt.load(() -> {
      board.reader();
      if (within() != null && !form.getParty().told()) {
        board.parties(within()).stream().filter(this::wanted).findFirst().ifPresent(this::offer);
      }
    });
  }

  /** Drafts the order and shows it; when refused, says why and keeps what was typed. */
  public String open() {
    return attempt.to(() -> "/rectification/order?faces-redirect=true&number=" + URLEncoder.encode(
        desk.open(form.toDraft(), within()).number(), StandardCharsets.UTF_8));
  }

  private boolean wanted(InvolvedParty party) {
    return !told(capacity) || capacity.equals(party.capacity());
  }

  private void offer(InvolvedParty party) {
    form.party(party);
  }

  private SubjectRef within() {
    return told(kind) && told(within) ? new SubjectRef(kind, within) : null;
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  public DraftForm getForm() {
    return form;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  /** Capacity of the party that is offered, where the matter has several; null for the first. */
  public String getCapacity() {
    return capacity;
  }

  public void setCapacity(String capacity) {
    this.capacity = capacity;
  }

  /** Number of the lead or case. */
  public String getWithin() {
    return within;
  }

  public void setWithin(String within) {
    this.within = within;
  }
}

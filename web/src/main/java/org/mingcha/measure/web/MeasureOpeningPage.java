package org.mingcha.measure.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingcha.board.BoardDesk;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.measure.MeasureView;
import org.mingcha.measure.PreservationDesk;
import org.mingcha.measure.SeizureDesk;
import org.mingcha.shared.web.Attempt;

/** Drafts a preservation or a seizure within the lead or case that the address names. */
@Named
@ViewScoped
public class MeasureOpeningPage implements Serializable {

  @Inject private PreservationDesk preservations;
  @Inject private SeizureDesk seizures;
  @Inject private BoardDesk board;
  @Inject private Attempt attempt;
  private final MeasureForm form = new MeasureForm();
  private String kind;
  private String within;

  /** Offers the first party of the lead or case; only members of a bureau come here. */
  public void load() {
    attempt.load(() -> {
      board.reader();
      if (within() != null && form.getPartyName() == null) {
        board.parties(within()).stream().findFirst().ifPresent(form::party);
      }
    });
  }

  /** Drafts a preservation and shows it; when refused, says why and keeps what was typed. */
  public String preserve() {
    return attempt.to(() -> shown("/measure/preservation", preservations.open(form.toDraft(), within())));
  }

  /** The same for a sealing or seizure. */
  public String seize() {
    return attempt.to(() -> shown("/measure/seizure", seizures.open(form.toSeizure(), within())));
  }

  private static String shown(String page, MeasureView measure) {
    return page + "?faces-redirect=true&number=" + URLEncoder.encode(measure.number(), StandardCharsets.UTF_8);
  }

  private SubjectRef within() {
    return told(kind) && told(within) ? new SubjectRef(kind, within) : null;
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  public MeasureForm getForm() {
    return form;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  /** Number of the lead or case. */
  public String getWithin() {
    return within;
  }

  public void setWithin(String within) {
    this.within = within;
  }
}

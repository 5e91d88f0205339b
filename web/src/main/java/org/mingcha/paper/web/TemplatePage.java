package org.mingcha.paper.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.paper.PaperField;
import org.mingcha.paper.PaperType;
import org.mingcha.paper.edition.NewPaperTemplate;
import org.mingcha.paper.edition.PaperTemplateDesk;
import org.mingcha.shared.web.Attempt;

/** One form: its merge fields and its wording, which a legal reviewer of the province may propose to change. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

  @Inject private PaperTemplateDesk desk;
  @Inject private Attempt attempt;
  private String type;
  private boolean proposer;
  private LocalDate inForceFrom;
  private String source;
  private String reason;

  public void load() {
    attempt.load(() -> {
      source = desk.inForce(paperType()).source();
      proposer = desk.mayPropose();
    });
  }

  public String propose() {
    return attempt.to(() -> {
      desk.propose(new NewPaperTemplate(paperType(), inForceFrom, source, reason));
      return "/paper/templates?faces-redirect=true";
    });
  }

  private PaperType paperType() {
    return desk.form(type);
  }

  public String getTitle() {
    return paperType().title();
  }

  public List<PaperField> getFields() {
    return paperType().fields();
  }

  public boolean isProposer() {
    return proposer;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public LocalDate getInForceFrom() {
    return inForceFrom;
  }

  public void setInForceFrom(LocalDate inForceFrom) {
    this.inForceFrom = inForceFrom;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

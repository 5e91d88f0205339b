package org.mingcha.spotcheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingcha.board.BoardDesk;
import org.mingcha.shared.web.Attempt;
import org.mingcha.spotcheck.TakenReport;
import org.mingcha.spotcheck.TestReportDesk;
import org.mingcha.spotcheck.rest.ReportDocuments;

/** Takes in test reports as laboratories send them (导入检验报告). */
@Named
@ViewScoped
public class ImportPage implements Serializable {

  @Inject private TestReportDesk desk;
  @Inject private BoardDesk board;
  @Inject private ReportDocuments documents;
  @Inject private Attempt attempt;
  private String text;
  private List<TakenReport> taken = List.of();

  /** Only members of a bureau come here. */
  public void load() {
    attempt.load(() -> board.reader());
  }

  /** Takes in all or none; when refused, says why and keeps what was typed. */
  public void take() {
    if (attempt.succeeds(() -> taken = desk.take(documents.read(text.getBytes(StandardCharsets.UTF_8))))) {
      text = null;
    }
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public List<TakenReport> getTaken() {
    return taken;
  }
}

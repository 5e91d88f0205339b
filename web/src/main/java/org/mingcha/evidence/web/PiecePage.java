package org.mingcha.evidence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mingcha.evidence.EvidenceDesk;
import org.mingcha.evidence.FileView;
import org.mingcha.evidence.PieceView;
import org.mingcha.evidence.inspection.Checklist;
import org.mingcha.evidence.inspection.ItemFinding;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Language;

/** One piece of evidence: what was written down, its files, where it has been. */
@Named
@ViewScoped
public class PiecePage implements Serializable {

  @Inject private EvidenceDesk desk;
  @Inject private Attempt attempt;
  @Inject private Language language;
  private final CustodyForm form = new CustodyForm();
  private String id;
  private PieceView piece;

  public void load() {
    attempt.load(() -> piece = desk.view(number()));
  }

  public String handOver() {
    return again(() -> desk.handOver(number(), form.toReport()));
  }

  public String check() {
    return again(() -> desk.check(number()));
  }

  private String again(Runnable act) {
    return attempt.to(() -> {
      act.run();
      return "/evidence/piece?faces-redirect=true&id=" + id;
    });
  }

  /** Where a file is fetched. */
  public String address(FileView file) {
    return "/evidence/file?id=" + id + "&file=" + file.number();
  }

  /** The item that a finding answers. */
  public Checklist.Item item(ItemFinding finding) {
    return Checklist.item(finding.code());
  }

  public String words(Checklist.Item item) {
    return item.in(language.getLocale().getLanguage());
  }

  private long number() {
    return id != null && id.matches("\\d{1,9}") ? Long.parseLong(id) : 0;
  }

  public PieceView getPiece() {
    return piece;
  }

  public CustodyForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

package org.mingcha.evidence.web;

import java.io.Serializable;
import org.mingcha.evidence.inspection.Checklist;
import org.mingcha.evidence.inspection.Finding;
import org.mingcha.evidence.inspection.ItemFinding;

/** One item of the checklist, as an officer answers it. */
public class ItemRow implements Serializable {

  private final Checklist.Item item;
  private Finding finding;
  private String note;
  private String proof;

  ItemRow(Checklist.Item item) {
    this.item = item;
  }

  ItemFinding toFinding() {
    return new ItemFinding(item.code(), finding, note, proof);
  }

  public Checklist.Item getItem() {
    return item;
  }

  public Finding getFinding() {
    return finding;
  }

  public void setFinding(Finding finding) {
    this.finding = finding;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }
}

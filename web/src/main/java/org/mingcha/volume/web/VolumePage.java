package org.mingcha.volume.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Words;
import org.mingcha.volume.CaseVolume;
import org.mingcha.volume.ListedPaper;
import org.mingcha.volume.VolumeDesk;

/** The volumes of a case: what is on the cover, and the papers in the order of the law. */
@Named
@RequestScoped
public class VolumePage {

  @Inject private VolumeDesk desk;
  @Inject private Attempt attempt;
  @Inject private Words words;
  private String number;
  private CaseVolume volume;

  public void load() {
    attempt.load(() -> volume = desk.of(number == null ? "" : number));
  }

  public CaseVolume getVolume() {
    return volume;
  }

  /** Who is responsible for a paper: the bureau of the case by its name, anybody else as noted. */
  public String organ(ListedPaper paper) {
    return paper.organ() != null && paper.organ().equals(volume.bureau()) ? words.bureau(paper.organ()) : words.plain(paper.organ());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}

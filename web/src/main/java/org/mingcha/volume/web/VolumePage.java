package org.mingcha.volume.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.document.volume.BindingDesk;
import org.mingcha.document.volume.MatterVolumes;
import org.mingcha.document.volume.VolumeLeaf;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Words;

/** The volumes of a matter: what is on the cover, every paper in its place with its pages, and what is missing. */
@Named
@RequestScoped
public class VolumePage {

  @Inject private BindingDesk desk;
  @Inject private Attempt attempt;
  @Inject private Words words;
  private String kind = EnforcementDesk.KIND;
  private String number;
  private MatterVolumes volumes;

  public void load() {
    attempt.load(() -> volumes = desk.of(kind, number == null ? "" : number));
  }

  public MatterVolumes getVolumes() {
    return volumes;
  }

  /** Who is responsible for a paper: a bureau by its name, anybody else as noted. */
  public String organ(VolumeLeaf leaf) {
    var noted = leaf.item().author();
    return noted != null && noted.equals(volumes.bureau()) ? words.bureau(noted) : words.plain(noted);
  }

  /** What the paper is called: an official form by its own name, anything else by its kind. */
  public String name(VolumeLeaf leaf) {
    var item = leaf.item();
    return item.paper() == null ? words.code("volume.kind", item.kind()) : words.paper(item.paper().type(), item.paper().title());
  }

  /** The pages that it has, from and to. */
  public String pages(VolumeLeaf leaf) {
    if (leaf.pages() == 0) {
      return leaf.item().held() && leaf.damaged().isEmpty() ? words.of("volume.beside") : "–";
    }
    return leaf.pages() == 1 ? String.valueOf(leaf.page()) : leaf.page() + "–" + (leaf.page() + leaf.pages() - 1);
  }

  /** Whether it is here, missing, or damaged. */
  public String standing(VolumeLeaf leaf) {
    return leaf.damaged().isEmpty() ? String.valueOf(leaf.item().held()) : "damaged";
  }

  public String getKind() {
    return kind;
  }

  /** The kind of the matter as addresses name it; a case where nothing is said. */
  public void setKind(String kind) {
    this.kind = kind == null || kind.isBlank() ? EnforcementDesk.KIND : kind;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}

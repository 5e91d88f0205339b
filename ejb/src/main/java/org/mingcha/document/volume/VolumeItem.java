package org.mingcha.document.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.document.DocumentRow;
import org.mingcha.document.IssuedPapers;
import org.mingcha.kernel.SubjectRef;

/**
 * One line of a volume's index (卷内文件目录): a paper that lies in it, or one that the matter tells of and nobody has brought.
 *
 * @param matter whose paper it is
 * @param reference number of the paper as the matter tells it, or what it is known by; null for none
 * @param author who is responsible for it (责任者): a bureau's code, or the name of whoever is no bureau
 * @param detail what the kind does not say, such as the title of a piece of evidence; null mostly
 * @param on its day; null where nobody has noted one
 * @param about the paper that it belongs to and lies behind, by number or reference; null for none
 * @param paper the paper as it was issued here; null for others
 * @param files of it that are here, none where it is only told of
 */
public record VolumeItem(SubjectRef matter, VolumePart part, PaperKind kind, String reference, String author, String detail, LocalDate on,
    String about, DocumentRow paper, List<VolumeFile> files) {

  /** A paper that the matter tells of; where it was issued here, it is found by itself. */
  public static VolumeItem told(SubjectRef matter, VolumePart part, PaperKind kind, String reference, String author, LocalDate on) {
    return new VolumeItem(matter, part, kind, reference, author, null, on, null, null, List.of());
  }

  /** A paper that was issued here, of which nothing else tells. */
  static VolumeItem issued(IssuedPapers.Paper issued) {
    var row = issued.row();
    return told(row.matter(), PartOfPaper.of(row.type()), PaperKind.of(row.type()), null, row.bureau(), row.issuedOn()).held(issued);
  }

  public VolumeItem detailed(String what) {
    return new VolumeItem(matter, part, kind, reference, author, what, on, about, paper, files);
  }

  /** Belongs to the paper of this number, and lies behind it. */
  public VolumeItem behind(String other) {
    return new VolumeItem(matter, part, kind, reference, author, detail, on, other, paper, files);
  }

  public VolumeItem with(List<VolumeFile> brought) {
    return new VolumeItem(matter, part, kind, reference, author, detail, on, about, paper, brought);
  }

  VolumeItem within(VolumePart other) {
    return new VolumeItem(matter, other, kind, reference, author, detail, on, about, paper, files);
  }

  /** The same, now that its paper was found; what else was brought with it lies behind the paper. */
  VolumeItem held(IssuedPapers.Paper issued) {
    var all = new ArrayList<VolumeFile>();
    all.add(new VolumeFile("%03d %s.pdf".formatted(issued.row().nth(), issued.row().title()), issued.pdf(), issued.ofd(), issued.signature()));
    all.addAll(files);
    return new VolumeItem(matter, part, kind, reference, author, detail, on, about, issued.row(), List.copyOf(all));
  }

  /** The number that it bears, or what it is known by; null for none. */
  public String number() {
    return paper != null && paper.number() != null ? paper.number() : reference;
  }

  public LocalDate date() {
    return paper == null ? on : paper.issuedOn();
  }

  /** As it stands in the index, in Chinese. */
  public String title() {
    var name = paper == null ? kind.title() : paper.title();
    return which() == null ? name : name + "：" + which();
  }

  /** What the kind does not say: what was noted of it, or which of several papers of one form it is; null where there is nothing more. */
  public String which() {
    return detail != null && !detail.isBlank() ? detail : paper == null ? null : paper.about();
  }

  /** Whether it is here, and not only told of. */
  public boolean held() {
    return !files.isEmpty();
  }

  boolean knownBy(String name) {
    return name != null && (name.equals(reference) || paper != null && name.equals(paper.number()));
  }
}

package org.mingcha.document.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.calendar.China;
import org.mingcha.document.PaperWords;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Bureaus;
import org.mingcha.paper.PaperContent;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;

/** What stands on the cover of a volume, in its index and in its note (卷宗封面、卷内文件目录、备考表). */
@ApplicationScoped
class VolumeWords {

  private static final PaperWords WORDS = PaperWords.in(VolumeWords.class, "/document/volume.properties");
  private static final String NONE = "–";

  @Inject private Bureaus bureaus;
  @Inject private Clock clock;

  LocalDate today() {
    return China.today(clock);
  }

  PaperContent cover(Matter matter, BureauView bureau, Volume volume, VolumeCover cover, List<VolumeLeaf> leaves) {
    return PaperContent.of(bureau.name()).with("volume", volume.title()).with("case", matter.number()).with("volumeNo", text(cover.volumeNo()))
        .with("cause", PaperWords.cause(matter)).with("party", party(matter)).with("result", text(cover.result()))
        .with("filed", PaperWords.day(China.dateOf(matter.openedAt())))
        .with("closed", matter.endedAt() == null ? WORDS.of("open") : PaperWords.day(China.dateOf(matter.endedAt())))
        .with("handlers", handlers(matter)).with("archived", PaperWords.day(cover.archivedOn()))
        .with("retention", WORDS.of("retention." + (cover.retention() == null ? "unknown" : cover.retention())))
        .with("secrecy", matter.secret() ? WORDS.of("secret") : "").with("pages", pages(leaves));
  }

  PaperContent index(Matter matter, BureauView bureau, List<VolumeLeaf> leaves) {
    var rows = new ArrayList<Map<String, String>>();
    for (var leaf : leaves) {
      var item = leaf.item();
      rows.add(new HashMap<>(Map.of("no", String.valueOf(leaf.place()), "number", text(item.number()), "author", author(item.author()),
          "title", item.title(), "date", item.date() == null ? "" : item.date().toString(), "page", range(leaf))));
    }
    return PaperContent.of(bureau.name()).with("case", matter.number())
        .rows("entries", rows.isEmpty() ? List.of(Map.of("title", WORDS.of("nothing"))) : rows);
  }

  /** How many pages there are, what is missing or damaged, what lies beside, who filed and checked it. */
  PaperContent note(Matter matter, BureauView bureau, VolumeCover cover, List<VolumeLeaf> leaves) {
    var state = new ArrayList<String>();
    leaves.stream().filter(leaf -> !leaf.item().held()).forEach(leaf -> state.add(WORDS.of("missing", place(leaf), leaf.item().title())));
    leaves.forEach(leaf -> leaf.damaged().forEach(file -> state.add(WORDS.of("damaged", place(leaf), leaf.item().title(), file.name()))));
    var beside = leaves.stream().filter(leaf -> leaf.beside() > 0)
        .map(leaf -> WORDS.of("beside", place(leaf), leaf.item().title(), String.valueOf(leaf.beside()))).toList();
    var note = PaperContent.of(bureau.name()).with("case", matter.number()).with("pages", pages(leaves))
        .paragraphs("state", state.isEmpty() ? List.of(WORDS.of("complete")) : state)
        .with("filer", cover.filer() == null ? handlers(matter) : cover.filer()).with("checker", text(cover.checker()))
        .with("made", PaperWords.day(cover.archivedOn() == null ? today() : cover.archivedOn()));
    return beside.isEmpty() ? note : note.paragraphs("note", beside);
  }

  /** A bureau by its name, anybody else as noted. */
  String author(String noted) {
    return noted == null ? "" : noted.matches("\\d{6}") ? bureaus.find(noted).map(BureauView::name).orElse(noted) : noted;
  }

  private static String pages(List<VolumeLeaf> leaves) {
    return String.valueOf(leaves.stream().mapToInt(VolumeLeaf::pages).sum());
  }

  private static String range(VolumeLeaf leaf) {
    return leaf.pages() == 0 ? NONE : leaf.pages() == 1 ? String.valueOf(leaf.page()) : leaf.page() + "—" + (leaf.page() + leaf.pages() - 1);
  }

  private static String place(VolumeLeaf leaf) {
    return String.valueOf(leaf.place());
  }

  private static String party(Matter matter) {
    return matter.parties().isEmpty() ? NONE : matter.parties().stream().map(InvolvedParty::name).collect(Collectors.joining("、"));
  }

  private static String handlers(Matter matter) {
    return matter.handlers().isEmpty() ? NONE : PaperWords.officers(matter.handlers());
  }

  private static String text(String known) {
    return known == null ? "" : known;
  }
}

package org.mingcha.document.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.calendar.China;
import org.mingcha.document.PaperWords;
import org.mingcha.identity.Bureaus;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperTemplates;
import org.mingcha.paper.PaperType;
import org.mingcha.paper.Renderer;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;
import org.mingcha.store.FileStore;

/** Binds a volume: counts the pages, writes cover, index and note, and puts everything together (装订). */
@ApplicationScoped
class VolumeBinder {

  private static final PaperWords WORDS = PaperWords.in(VolumeBinder.class, "/document/volume.properties");
  private static final String NONE = "–";

  @Inject private PaperTemplates templates;
  @Inject private Renderer renderer;
  @Inject private Bureaus bureaus;
  @Inject private FileStore files;
  @Inject private Clock clock;

  /** An item with its bytes and where it begins; {@code page} 0 for what has no pages. */
  private record Leaf(VolumeItem item, byte[] bytes, int pages, int page) {}

  /** The volume as one PDF. */
  byte[] bind(Matter matter, Volume volume, List<VolumeItem> items) throws IOException {
    var leaves = leaves(items);
    int pages = leaves.stream().mapToInt(Leaf::pages).sum();
    try (var pdf = new VolumePdf()) {
      pdf.plain(PaperType.VOLUME_COVER.title(), paper(matter, PaperType.VOLUME_COVER, cover(matter, volume, pages)));
      pdf.plain(PaperType.VOLUME_INDEX.title(), paper(matter, PaperType.VOLUME_INDEX, index(matter, leaves)));
      for (var leaf : leaves) {
        if (leaf.item().pdf()) {
          pdf.counted(leaf.item().title() + " " + leaf.item().number(), leaf.bytes());
        } else if (leaf.item().picture()) {
          pdf.picture(leaf.item().title(), leaf.bytes());
        }
      }
      pdf.plain(PaperType.VOLUME_NOTE.title(), paper(matter, PaperType.VOLUME_NOTE, note(matter, pages)));
      return pdf.bytes();
    }
  }

  private List<Leaf> leaves(List<VolumeItem> items) throws IOException {
    var leaves = new ArrayList<Leaf>();
    int next = 1;
    for (var item : items) {
      var bytes = item.pdf() || item.picture() ? bytes(item) : new byte[0];
      int pages = item.pdf() ? VolumePdf.pages(bytes) : item.picture() ? 1 : 0;
      leaves.add(new Leaf(item, bytes, pages, pages == 0 ? 0 : next));
      next += pages;
    }
    return leaves;
  }

  private byte[] bytes(VolumeItem item) throws IOException {
    var out = new ByteArrayOutputStream();
    files.copy(item.file(), out);
    return out.toByteArray();
  }

  private PaperContent cover(Matter matter, Volume volume, int pages) {
    return PaperContent.of(bureaus.require(matter.bureau()).name()).with("volume", volume.title()).with("case", matter.number())
        .with("cause", matter.title()).with("party", party(matter)).with("filed", PaperWords.day(China.dateOf(matter.openedAt())))
        .with("closed", matter.endedAt() == null ? WORDS.of("open") : PaperWords.day(China.dateOf(matter.endedAt())))
        .with("handlers", handlers(matter)).with("retention", WORDS.of("retention")).with("pages", String.valueOf(pages));
  }

  private PaperContent index(Matter matter, List<Leaf> leaves) {
    var rows = new ArrayList<Map<String, String>>();
    for (var leaf : leaves) {
      rows.add(Map.of("no", String.valueOf(rows.size() + 1), "number", leaf.item().number(), "author", leaf.item().author(),
          "title", leaf.item().title(), "date", PaperWords.day(leaf.item().date()), "page", leaf.page() == 0 ? NONE : String.valueOf(leaf.page())));
    }
    return PaperContent.of(bureaus.require(matter.bureau()).name()).with("case", matter.number())
        .rows("entries", rows.isEmpty() ? List.of(Map.of("title", WORDS.of("nothing"))) : rows);
  }

  private PaperContent note(Matter matter, int pages) {
    return PaperContent.of(bureaus.require(matter.bureau()).name()).with("case", matter.number()).with("pages", String.valueOf(pages))
        .with("state", WORDS.of("complete")).with("filer", handlers(matter)).with("made", PaperWords.day(LocalDate.now(clock)));
  }

  private byte[] paper(Matter matter, PaperType type, PaperContent content) throws IOException {
    var out = new ByteArrayOutputStream();
    renderer.render(type, templates.inForce(type, province(matter), China.today(clock)), content).writePdf(out);
    return out.toByteArray();
  }

  private static String party(Matter matter) {
    return matter.parties().isEmpty() ? NONE : matter.parties().stream().map(InvolvedParty::name).collect(Collectors.joining("、"));
  }

  private static String handlers(Matter matter) {
    return matter.handlers().isEmpty() ? NONE : PaperWords.officers(matter.handlers());
  }

  private static String province(Matter matter) {
    return matter.bureau().equals("100000") ? "" : matter.bureau().substring(0, 2) + "0000";
  }
}

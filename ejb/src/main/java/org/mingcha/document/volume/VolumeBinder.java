package org.mingcha.document.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.document.volume.VolumePages.Sheets;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Bureaus;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperTemplates;
import org.mingcha.paper.PaperType;
import org.mingcha.paper.Renderer;
import org.mingcha.procedure.Matter;

/** Binds a volume: counts the pages, writes cover, index and note, and puts everything together (装订). */
@ApplicationScoped
class VolumeBinder {

  @Inject private PaperTemplates templates;
  @Inject private Renderer renderer;
  @Inject private Bureaus bureaus;
  @Inject private VolumePages pages;
  @Inject private VolumeWords words;

  /** The volume as one PDF. */
  byte[] bind(Matter matter, Volume volume, VolumeCover cover, List<VolumeItem> items) throws IOException {
    var read = new HashMap<Long, Sheets>();
    items.stream().filter(item -> item.part().volume() == volume).flatMap(item -> item.files().stream()).filter(VolumeFile::bound)
        .forEach(file -> read.put(file.file().id(), pages.read(file)));
    var leaves = VolumePages.number(items, volume, file -> read.get(file.file().id()).pages());
    var bureau = bureaus.require(matter.bureau());
    try (var pdf = new VolumePdf()) {
      pdf.plain(PaperType.VOLUME_COVER.title(), paper(bureau, PaperType.VOLUME_COVER, words.cover(matter, bureau, volume, cover, leaves)));
      pdf.plain(PaperType.VOLUME_INDEX.title(), paper(bureau, PaperType.VOLUME_INDEX, words.index(matter, bureau, leaves)));
      for (var leaf : leaves) {
        put(pdf, leaf.item(), read);
      }
      pdf.plain(PaperType.VOLUME_NOTE.title(), paper(bureau, PaperType.VOLUME_NOTE, words.note(matter, bureau, cover, leaves)));
      return pdf.bytes();
    }
  }

  /** All that can be bound of an item, under one bookmark. */
  private static void put(VolumePdf pdf, VolumeItem item, Map<Long, Sheets> read) throws IOException {
    var title = item.paper() == null || item.number() == null ? item.title() : item.title() + " " + item.number();
    for (var file : item.files()) {
      var sheets = read.get(file.file().id());
      if (sheets != null && sheets.pages() > 0) {
        pdf.counted(title, file, sheets.bytes());
        title = null;
      }
    }
  }

  private byte[] paper(BureauView bureau, PaperType type, PaperContent content) throws IOException {
    var out = new ByteArrayOutputStream();
    var province = bureau.code().equals("100000") ? "" : bureau.code().substring(0, 2) + "0000";
    renderer.render(type, templates.inForce(type, province, words.today()), content).writePdf(out);
    return out.toByteArray();
  }
}

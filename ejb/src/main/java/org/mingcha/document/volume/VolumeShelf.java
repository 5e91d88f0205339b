package org.mingcha.document.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.document.IssuedPapers;
import org.mingcha.identity.Bureaus;
import org.mingcha.procedure.Matter;

/** What lies in the volumes of a matter, in the order of the law. */
@ApplicationScoped
class VolumeShelf {

  @Inject private IssuedPapers papers;
  @Inject private Instance<VolumeSource> sources;
  @Inject private Bureaus bureaus;

  /** All of one volume; what has the same place lies in the order in which it came. */
  List<VolumeItem> of(Matter matter, Volume volume) {
    var organ = bureaus.require(matter.bureau()).name();
    var own = papers.of(matter.ref()).stream().map(paper -> item(paper, organ));
    return Stream.concat(own, sources.stream().flatMap(source -> source.of(matter).stream()))
        .filter(item -> item.volume() == volume).sorted(Comparator.comparingInt(VolumeItem::place)).toList();
  }

  private static VolumeItem item(IssuedPapers.Paper paper, String organ) {
    var order = VolumeOrder.of(paper.row().type());
    return new VolumeItem(order.volume(), order.place(), paper.row().number() == null ? "" : paper.row().number(), organ, paper.row().title(),
        paper.row().issuedOn(), "%03d %s.pdf".formatted(paper.row().nth(), paper.row().title().replaceAll("[/\\\\]", "-")),
        paper.pdf(), paper.ofd(), paper.signature());
  }
}

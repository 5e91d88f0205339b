package org.mingcha.document.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.document.IssuedPapers;
import org.mingcha.identity.Bureaus;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;

/** What lies in the volumes of a matter, in the order of the law. */
@ApplicationScoped
class VolumeShelf {

  private static final String CASES = "penalty-cases";
  private static final Set<String> BESIDE = Set.of("leads", "rectification-orders", "evidence-preservations", "seizures");

  @Inject private Links links;
  @Inject private Matters matters;
  @Inject private IssuedPapers papers;
  @Inject private Instance<VolumeSource> sources;
  @Inject private Bureaus bureaus;

  /**
   * All of one volume; what has the same place lies in the order in which it came. A case brings with it what stands beside it, its
   * lead, orders and measures, as far as the reader sees them (一案一卷).
   */
  List<VolumeItem> of(Matter matter, Volume volume, Scope reader) {
    return Stream.concat(Stream.of(matter), matter.kind().equals(CASES) ? beside(matter, reader) : Stream.of())
        .flatMap(this::whole).filter(item -> item.part().volume() == volume).sorted(Comparator.comparing(VolumeItem::part)).toList();
  }

  private Stream<Matter> beside(Matter aCase, Scope reader) {
    return links.of(aCase.ref(), reader).stream().map(link -> new SubjectRef(link.kind(), link.number())).distinct()
        .filter(other -> BESIDE.contains(other.kind())).flatMap(other -> matters.find(other, reader).stream());
  }

  private Stream<VolumeItem> whole(Matter matter) {
    var organ = bureaus.require(matter.bureau()).name();
    return Stream.concat(papers.of(matter.ref()).stream().map(paper -> item(paper, organ)),
        sources.stream().flatMap(source -> source.of(matter).stream()));
  }

  private static VolumeItem item(IssuedPapers.Paper paper, String organ) {
    return new VolumeItem(PartOfPaper.of(paper.row().type()), paper.row().number() == null ? "" : paper.row().number(), organ, paper.row().title(),
        paper.row().issuedOn(), "%03d %s.pdf".formatted(paper.row().nth(), paper.row().title().replaceAll("[/\\\\]", "-")),
        paper.pdf(), paper.ofd(), paper.signature());
  }
}

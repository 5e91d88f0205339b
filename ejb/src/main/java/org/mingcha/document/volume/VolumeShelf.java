package org.mingcha.document.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.document.IssuedPapers;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;

/** What belongs into the volumes of a matter: what was issued here and what its components tell of, each paper once, in the order of the law. */
@ApplicationScoped
class VolumeShelf {

  private static final String CASES = "penalty-cases";
  private static final String LEADS = "leads";
  private static final Set<String> BESIDE = Set.of(LEADS, "rectification-orders", "evidence-preservations", "seizures",
      "uncontactable-notices");

  @Inject private Links links;
  @Inject private Matters matters;
  @Inject private IssuedPapers papers;
  @Inject private Instance<VolumeSource> sources;

  /**
   * All of both volumes. A case brings with it what stands beside it and beside its lead: orders, measures, notices, as far as the reader
   * sees them (一案一卷).
   */
  List<VolumeItem> of(Matter matter, Scope reader) {
    var all = whole(matter, reader);
    return LegalOrder.of(new PapersFound(all.stream().flatMap(one -> told(one).stream()).toList(),
        all.stream().flatMap(one -> papers.of(one.ref()).stream()).toList()).items());
  }

  /** What is known of the cover. */
  VolumeCover cover(Matter matter) {
    return sources.stream().flatMap(source -> source.cover(matter).stream()).findFirst().orElse(VolumeCover.UNKNOWN);
  }

  private List<VolumeItem> told(Matter matter) {
    return sources.stream().flatMap(source -> source.of(matter).stream()).toList();
  }

  private List<Matter> whole(Matter matter, Scope reader) {
    if (!matter.kind().equals(CASES)) {
      return List.of(matter);
    }
    var around = new LinkedHashSet<>(beside(matter.ref(), reader).toList());
    List.copyOf(around).stream().filter(one -> one.kind().equals(LEADS)).forEach(lead -> beside(lead, reader).forEach(around::add));
    return Stream.concat(Stream.of(matter), around.stream().flatMap(other -> matters.find(other, reader).stream())).toList();
  }

  private Stream<SubjectRef> beside(SubjectRef subject, Scope reader) {
    return links.of(subject, reader).stream().filter(link -> BESIDE.contains(link.kind())).map(link -> new SubjectRef(link.kind(), link.number()));
  }
}

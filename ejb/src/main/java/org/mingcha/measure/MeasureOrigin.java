package org.mingcha.measure;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.InvestigationGoesOn;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;

/** For which lead or case things are held. */
@ApplicationScoped
class MeasureOrigin {

  private static final String CASE = "penalty-cases";
  private static final String LEAD = "leads";
  private static final String SURVIVOR = "surviving-lead";
  private static final String MERGED = "merged-lead";

  private Links links;
  private Matters matters;

  protected MeasureOrigin() {}

  @Inject
  MeasureOrigin(Links links, Matters matters) {
    this.links = links;
    this.matters = matters;
  }

  /** The case within which they are held, or which grew out of the lead within which they were taken, or into which that was merged. */
  Optional<SubjectRef> caseOf(SubjectRef held) {
    return Stream.concat(linked(held, CASE), leadOf(held).stream().flatMap(lead -> linked(lead, CASE))).findFirst();
  }

  /** Refuses to take hold of things when the case, or the lead where there is none, is investigated no more. */
  void demandInvestigated(SubjectRef held) {
    matterOf(held).ifPresent(InvestigationGoesOn::demand);
  }

  /** When the bureau learned of it: its first lead was registered, or the case, where no lead was before it. */
  Instant registeredAt(SubjectRef held) {
    return leadsBefore(held).or(() -> matterOf(held).map(Matter::openedAt)).orElseThrow();
  }

  /** Refuses as who takes hold of things anybody who is not designated for the case that they are held for; in a lead anybody may. */
  void demandHandlers(SubjectRef held, Collection<String> users) {
    matterOf(held).ifPresent(within -> HandlersTakeHold.demand(within, users));
  }

  private Optional<Matter> matterOf(SubjectRef held) {
    return caseOf(held).or(() -> leadOf(held)).flatMap(within -> matters.find(within, Scope.system()));
  }

  /** When the first of the leads was registered that stand before this one, with those that were merged into them. */
  private Optional<Instant> leadsBefore(SubjectRef held) {
    var seen = new HashSet<SubjectRef>();
    var next = new ArrayDeque<>(Stream.concat(linked(held, LEAD), linked(held, CASE).flatMap(aCase -> linked(aCase, LEAD))).toList());
    while (!next.isEmpty()) {
      var lead = next.pop();
      if (seen.add(lead)) {
        linkedAs(lead, MERGED).forEach(next::push);
      }
    }
    return seen.stream().flatMap(lead -> matters.find(lead, Scope.system()).stream()).map(Matter::openedAt).min(naturalOrder());
  }

  /** The lead within which they are held, or that goes on in its place after a merger (并案). */
  private Optional<SubjectRef> leadOf(SubjectRef held) {
    return linked(held, LEAD).findFirst().map(this::survivorOf);
  }

  private SubjectRef survivorOf(SubjectRef lead) {
    return linkedAs(lead, SURVIVOR).findFirst().map(this::survivorOf).orElse(lead);
  }

  private Stream<SubjectRef> linkedAs(SubjectRef from, String rel) {
    return links.of(from, Scope.system()).stream().filter(link -> link.rel().equals(rel)).map(link -> new SubjectRef(link.kind(), link.number()));
  }

  private Stream<SubjectRef> linked(SubjectRef from, String kind) {
    return links.of(from, Scope.system()).stream().filter(link -> link.kind().equals(kind))
        .map(link -> new SubjectRef(link.kind(), link.number()));
  }
}

package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.InvestigationGoesOn;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matters;

/** For which lead or case things are held. */
@ApplicationScoped
class MeasureOrigin {

  private static final String CASE = "penalty-cases";
  private static final String LEAD = "leads";
  private static final String SURVIVOR = "surviving-lead";

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
    caseOf(held).or(() -> leadOf(held)).flatMap(within -> matters.find(within, Scope.system())).ifPresent(InvestigationGoesOn::demand);
  }

  /** The lead within which they are held, or that goes on in its place after a merger (并案). */
  private Optional<SubjectRef> leadOf(SubjectRef held) {
    return linked(held, LEAD).findFirst().map(this::survivorOf);
  }

  private SubjectRef survivorOf(SubjectRef lead) {
    return links.of(lead, Scope.system()).stream().filter(link -> link.rel().equals(SURVIVOR)).findFirst()
        .map(link -> survivorOf(new SubjectRef(link.kind(), link.number()))).orElse(lead);
  }

  private Stream<SubjectRef> linked(SubjectRef from, String kind) {
    return links.of(from, Scope.system()).stream().filter(link -> link.kind().equals(kind))
        .map(link -> new SubjectRef(link.kind(), link.number()));
  }
}

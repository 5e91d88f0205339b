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

  private Links links;
  private Matters matters;

  protected MeasureOrigin() {}

  @Inject
  MeasureOrigin(Links links, Matters matters) {
    this.links = links;
    this.matters = matters;
  }

  /** The case within which they are held, or which grew out of the lead within which they were taken. */
  Optional<SubjectRef> caseOf(SubjectRef held) {
    return Stream.concat(linked(held, CASE), linked(held, LEAD).flatMap(lead -> linked(lead, CASE))).findFirst();
  }

  /** Refuses to take hold of things when the case, or the lead where there is none, is investigated no more. */
  void demandInvestigated(SubjectRef held) {
    caseOf(held).or(() -> linked(held, LEAD).findFirst()).flatMap(within -> matters.find(within, Scope.system()))
        .ifPresent(InvestigationGoesOn::demand);
  }

  private Stream<SubjectRef> linked(SubjectRef from, String kind) {
    return links.of(from, Scope.system()).stream().filter(link -> link.kind().equals(kind))
        .map(link -> new SubjectRef(link.kind(), link.number()));
  }
}

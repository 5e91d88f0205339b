package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.OpenMeasures;

/** What a lead or case still holds of its parties, in the order in which it was drafted (未解除的登记保存、查封、扣押). */
@ApplicationScoped
class StillHeld implements OpenMeasures {

  private static final Set<String> KINDS = Set.of(PreservationDesk.KIND, SeizureDesk.KIND);

  private Links links;
  private Matters matters;

  protected StillHeld() {}

  @Inject
  StillHeld(Links links, Matters matters) {
    this.links = links;
    this.matters = matters;
  }

  @Override
  public List<SubjectRef> of(SubjectRef matter) {
    return links.of(matter, Scope.system()).stream().filter(link -> KINDS.contains(link.kind()))
        .map(link -> matters.require(Measure.class, link.number(), Scope.system()))
        .filter(Measure::open).map(Measure::ref).toList();
  }
}

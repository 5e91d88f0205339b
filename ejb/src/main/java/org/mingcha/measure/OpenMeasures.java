package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matters;

/** What a lead or case still holds of its parties: for guards that do not let it end before that is settled. */
@ApplicationScoped
public class OpenMeasures {

  private static final Set<String> KINDS = Set.of(PreservationDesk.KIND, SeizureDesk.KIND);

  private Links links;
  private Matters matters;
  private MeasureFiles files;

  protected OpenMeasures() {}

  @Inject
  OpenMeasures(Links links, Matters matters, MeasureFiles files) {
    this.links = links;
    this.matters = matters;
    this.files = files;
  }

  /** The measures of this lead or case that are open, in the order in which they were drafted. */
  public List<OpenMeasure> of(SubjectRef matter) {
    return links.of(matter, Scope.system()).stream().filter(link -> KINDS.contains(link.kind()))
        .map(link -> matters.require(Measure.class, link.number(), Scope.system()))
        .filter(Measure::open).map(this::open).toList();
  }

  private OpenMeasure open(Measure measure) {
    files.reckon(measure);
    var running = measure.running();
    return new OpenMeasure(measure.ref(), measure.stage(), running, running ? measure.dueOn() : null);
  }
}

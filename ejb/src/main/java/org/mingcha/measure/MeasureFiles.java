package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterFiles;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;
import org.mingcha.procedure.Matters;

/** Finds measures, tells them until when they hold, and lays them open for the calling officer. */
@ApplicationScoped
class MeasureFiles {

  @Inject private Matters matters;
  @Inject private MatterQueries queries;
  @Inject private MatterFiles files;
  @Inject private MeasureKnowledge knowledge;
  @Inject private ApprovalDesk approvals;
  @Inject private CurrentOfficer current;

  Page<MatterRow> list(String kind, MatterFilter filter, String cursor, int limit) {
    return queries.list(kind, filter, current.get().scope(), cursor, limit);
  }

  <M extends Measure> M require(Class<M> kind, String number) {
    return require(kind, number, current.get().scope());
  }

  <M extends Measure> M require(Class<M> kind, String number, Scope scope) {
    var measure = matters.require(kind, number, scope);
    reckon(measure);
    return measure;
  }

  MeasureView view(Measure measure) {
    reckon(measure);
    return new MeasureView(files.open(measure, current.get()), measure.facts(), approvals.of(measure.ref()));
  }

  void reckon(Measure measure) {
    knowledge.reckon(measure);
  }
}

package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFiles;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;
import org.mingcha.procedure.Matters;

/** Finds orders and lays them open for the calling officer. */
@ApplicationScoped
class RectificationFiles {

  @Inject private Matters matters;
  @Inject private MatterQueries queries;
  @Inject private MatterFiles files;
  @Inject private RectificationKnowledge knowledge;
  @Inject private ApprovalDesk approvals;
  @Inject private CurrentOfficer current;

  Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return queries.list(RectificationDesk.KIND, filter, current.get().scope(), cursor, limit);
  }

  RectificationOrder require(String number) {
    return require(number, current.get().scope());
  }

  RectificationOrder require(String number, Scope scope) {
    var order = matters.require(RectificationOrder.class, number, scope);
    knowledge.reckon(order);
    return order;
  }

  RectificationView view(RectificationOrder order) {
    knowledge.reckon(order);
    return new RectificationView(files.open(order, current.get()), order.facts(), approvals.of(order.ref()));
  }
}

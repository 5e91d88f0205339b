package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFiles;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;
import org.mingcha.procedure.Matters;

/** Finds leads and lays them open for the calling officer. */
@ApplicationScoped
class LeadFiles {

  @Inject private Matters matters;
  @Inject private LeadTime time;
  @Inject private MatterQueries queries;
  @Inject private MatterFiles files;
  @Inject private ApprovalDesk approvals;
  @Inject private CurrentOfficer current;

  Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return queries.list(LeadDesk.KIND, filter, current.get().scope(), cursor, limit);
  }

  /** The lead, with its time reckoned; it may be commanded or viewed. */
  Lead require(String number) {
    var lead = matters.require(Lead.class, number, current.get().scope());
    time.reckon(lead);
    return lead;
  }

  LeadView view(Lead lead) {
    time.reckon(lead);
    var reader = current.get();
    var informant = lead.informant() == null ? null : new InformantView(lead.informantReadableBy(reader));
    return new LeadView(files.open(lead, reader), lead.facts(), approvals.of(lead.ref()), informant);
  }
}

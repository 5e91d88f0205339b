package org.mingcha.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.Briefing;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.MatterFiles;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;
import org.mingcha.procedure.Matters;

/** Finds notices and lays them open for the calling officer. */
@ApplicationScoped
class NoticeFiles implements Briefing {

  @Inject private Matters matters;
  @Inject private MatterQueries queries;
  @Inject private MatterFiles files;
  @Inject private ApprovalDesk approvals;
  @Inject private TimeLimits limits;
  @Inject private CurrentOfficer current;

  Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return queries.list(UncontactableNoticeDesk.KIND, filter, current.get().scope(), cursor, limit);
  }

  UncontactableNotice require(String number) {
    return require(number, current.get().scope());
  }

  UncontactableNotice require(String number, Scope scope) {
    var notice = matters.require(UncontactableNotice.class, number, scope);
    reckon(notice);
    return notice;
  }

  NoticeView view(UncontactableNotice notice) {
    reckon(notice);
    return new NoticeView(files.open(notice, current.get()), notice.facts(), approvals.of(notice.ref()));
  }

  @Override
  public void brief(Matter matter) {
    if (matter instanceof UncontactableNotice notice) {
      reckon(notice);
    }
  }

  private void reckon(UncontactableNotice notice) {
    notice.reckoned(limits.of(notice.ref()).stream().filter(limit -> limit.kind() == LimitKind.REMIND_SHOP)
        .reduce((earlier, later) -> later).map(TimeLimitView::dueOn).orElse(null));
  }
}

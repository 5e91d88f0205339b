package org.mingcha.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.Briefing;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;

/** Hands a matter over, once the law has been asked: the matter, a notice to each of the two, and the trail in one. */
@ApplicationScoped
class HandoverRecord {

  private Notices notices;
  private NoticeTrail trail;
  private Instance<Briefing> briefings;

  protected HandoverRecord() {}

  @Inject
  HandoverRecord(Notices notices, NoticeTrail trail, @Any Instance<Briefing> briefings) {
    this.notices = notices;
    this.trail = trail;
    this.briefings = briefings;
  }

  void handOver(Matter matter, Handover handover, OfficerView newcomer, Actor by) {
    var at = trail.now();
    var before = matter.handlers().stream().filter(handler -> handler.user().equals(handover.from())).findFirst().orElseThrow();
    var after = new Handler(newcomer.user(), newcomer.name(), newcomer.certificate());
    briefings.forEach(briefing -> briefing.brief(matter));
    matter.entrust(handover.from(), after, by, at, handover.reason());
    notices.add(StaffNotice.handover(NoticeTopic.HANDED_AWAY, matter, before, after.name(), handover.reason(), by, at));
    notices.add(StaffNotice.handover(NoticeTopic.TAKEN_OVER, matter, after, before.name(), handover.reason(), by, at));
    trail.record(matter.ref(), "hand-over", by, Map.of("handedFrom", before.user(), "handedFromName", before.name(), "handedTo", after.user(),
        "handedToName", after.name(), "reason", handover.reason(), "handlers", matter.handlers().stream().map(Handler::user).toList()));
    notices.flush();
  }
}

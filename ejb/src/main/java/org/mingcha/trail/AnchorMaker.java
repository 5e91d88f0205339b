package org.mingcha.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.mingcha.audit.Anchor;
import org.mingcha.audit.AuditAnchors;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;

/** Makes anchors over the chains of all bureaus, and records that it did. */
@Stateless
@PermitAll
public class AnchorMaker {

  @Inject private AuditAnchors anchors;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  public Anchor make(Actor by) {
    var anchor = anchors.make(by.user());
    audit.record(AuditAnchors.CHAIN, new SubjectRef(TrailDesk.KIND, "anchor-" + anchor.number()), "make-anchor", by,
        Map.of("heads", anchor.heads(), "digest", anchor.digest()));
    return anchor;
  }

  /** Makes the anchor of the day, unless there is one already. Of several nodes the first one makes it. */
  public void makeToday(Actor by) {
    anchors.hold();
    if (anchors.last().filter(last -> !China.dateOf(last.at()).isBefore(China.today(clock))).isEmpty()) {
      make(by);
    }
  }

  /** Records that somebody had the trail checked. */
  public void recordCheck(Actor by) {
    audit.record(AuditAnchors.CHAIN, new SubjectRef(TrailDesk.KIND, "checks"), "check-trail", by, Map.of());
  }
}

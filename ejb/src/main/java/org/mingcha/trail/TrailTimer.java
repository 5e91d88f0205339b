package org.mingcha.trail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SystemScope;

/**
 * Anchors the trail every day and checks it every night. It looks every hour whether the day has its anchor, so that a
 * server that was down at midnight makes up for it.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrailTimer {

  private static final Actor SYSTEM = Actor.system("audit-anchor");

  @Inject private AnchorMaker maker;
  @Inject private TrailCheck check;

  @Schedule(hour = "*", minute = "5", timezone = "Asia/Shanghai", persistent = false)
  @SystemScope("audit-anchor")
  public void anchor() {
    maker.makeToday(SYSTEM);
  }

  @Schedule(hour = "2", minute = "30", timezone = "Asia/Shanghai", persistent = false)
  @SystemScope("audit-check")
  public void check() {
    check.run();
  }
}

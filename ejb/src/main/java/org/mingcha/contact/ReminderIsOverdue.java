package org.mingcha.contact;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A platform has not failed to remind its shop before the last of its five working days is over (平台提醒期限届满). */
@Basis("SAMR-110@2025:17")
final class ReminderIsOverdue implements Guard<UncontactableNotice> {

  @Override
  public Verdict check(UncontactableNotice notice, Occasion occasion) {
    return occasion.today().isAfter(notice.remindBy()) ? Verdict.allowed()
        : Verdict.refused("contact.time-runs", "SAMR-110@2025:17", Map.of("dueOn", notice.remindBy()));
  }
}

package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.calendar.Extension;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Briefing;
import org.mingcha.procedure.Matter;

/** The time for verification of a lead (核查期限): fifteen working days from the receipt, and fifteen more once. */
@ApplicationScoped
@Basis("SAMR-PROC@2022:18")
class LeadTime implements Briefing {

  private static final int DAYS_MORE = 15;

  @Inject private TimeLimits limits;

  @Override
  public void brief(Matter matter) {
    if (matter instanceof Lead lead) {
      reckon(lead);
    }
  }

  /** Tells the lead how its time stands, for the guards that ask. */
  void reckon(Lead lead) {
    limits.of(lead.ref()).stream().filter(limit -> limit.kind() == LimitKind.VERIFY_LEAD && !limit.state().ended())
        .findFirst().ifPresent(limit -> lead.reckoned(new VerificationTime(limit.dueOn(), !limit.extensions().isEmpty())));
  }

  /** 因特殊情况不能在规定期限内核查的，经部门负责人批准延长十五个工作日 */
  void extend(Lead lead, Actor by, String reason, Instant at) {
    limits.extend(lead.ref(), LimitKind.VERIFY_LEAD, new Extension(DAYS_MORE, by.user(), at, reason));
  }

  /** One time for both leads: that of the earlier receipt, with whatever extended it. */
  void merge(Lead lead, Lead survivor, LocalDate on) {
    if (lead.receivedOn().isBefore(survivor.receivedOn())) {
      limits.handOver(lead.ref(), survivor.ref(), LimitKind.VERIFY_LEAD, on);
    } else {
      limits.cancel(lead.ref(), LimitKind.VERIFY_LEAD, on);
    }
  }
}

package org.mingcha.enforcement;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.lead.LeadFiled;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Matter;

/** A penalty case (行政处罚案件), from filing to archive. */
@Entity
@Table(name = "enforcement_case")
@DiscriminatorValue(EnforcementDesk.KIND)
class EnforcementCase extends Matter {

  private String leadNo;

  protected EnforcementCase() {}

  private EnforcementCase(String number, BureauView bureau, LeadFiled event) {
    super(number, bureau, event.title(), event.parties(), event.at());
    leadNo = event.lead().number();
  }

  static EnforcementCase filed(String number, BureauView bureau, LeadFiled event) {
    var aCase = new EnforcementCase(number, bureau, event);
    aCase.handOver(event.handlers());
    return aCase;
  }

  @Override
  public String kind() {
    return EnforcementDesk.KIND;
  }

  @Override
  protected Editions<EnforcementCase> editions() {
    return OrdinaryProcedure.EDITIONS;
  }

  void step(String move, Actor by, Instant at, String reason) {
    take(move, by, at, reason);
  }

  boolean handledBy(String user) {
    return handlers().stream().anyMatch(handler -> handler.user().equals(user));
  }

  String leadNo() {
    return leadNo;
  }
}

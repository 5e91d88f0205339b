package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matter;

/** Where other work of the bureau gives rise to leads, such as a failed spot check; in that work's transaction. */
@ApplicationScoped
public class LeadEntrance {

  @Inject private LeadRegister register;
  @Inject private Bureaus bureaus;
  @Inject private Links links;

  /**
   * Registers a lead at the bureau of the matter that it comes from, and links the two. Nobody handles it yet; while that
   * matter is secret, so is the lead, and who stays away from that matter stays away from the lead.
   *
   * @param rel what the matter is to the lead, as links name it
   */
  public SubjectRef open(Matter origin, String rel, LeadOpening opening, Actor by) {
    var lead = register.enterOutOf(origin, bureaus.require(origin.bureau()), opening, by);
    links.add(origin.ref(), rel, lead.ref(), "lead");
    return lead.ref();
  }
}

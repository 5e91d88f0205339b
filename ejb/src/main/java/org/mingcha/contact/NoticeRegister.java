package org.mingcha.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.procedure.Handlers;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.MatterNumbers;
import org.mingcha.procedure.Matters;

/** The register of notices (失联通报登记): number, link to what it comes from, and audit entry in one. */
@ApplicationScoped
class NoticeRegister {

  private static final String NUMBER_TOKEN = "联";

  @Inject private Matters matters;
  @Inject private MatterNumbers numbers;
  @Inject private Handlers handlers;
  @Inject private Links links;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  /** While what the notice comes from is secret, so is the notice. */
  UncontactableNotice enter(Officer officer, Matter source, NoticeOpening opening, InvolvedParty operator, InvolvedParty platform) {
    var at = clock.instant();
    var by = officer.acting(Duty.INSPECTOR);
    var notice = UncontactableNotice.begun(numbers.next(officer.bureau(), NUMBER_TOKEN, at), officer.bureau(), opening, operator, platform,
        handlers.of(officer), at);
    notice.growOutOf(source);
    notice.begin(opening.attempts(), by, at);
    matters.add(notice);
    links.add(source.ref(), NoticeOpener.SOURCES.get(source.kind()), notice.ref(), "uncontactable-notice");
    audit.record(notice.ref(), "open", by, Map.of("to", notice.stage(), "source", source.number(), "platform", platform.name(),
        "attempts", opening.attempts().size()));
    return notice;
  }
}

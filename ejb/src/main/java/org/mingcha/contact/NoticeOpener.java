package org.mingcha.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.calendar.China;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.party.Capacity;
import org.mingcha.party.PlatformView;
import org.mingcha.party.Platforms;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.NotConcluded;
import org.mingcha.procedure.Undertaking;

/** Opens notices for the calling inspector, out of the lead, case or check in which the shop is looked into. */
@ApplicationScoped
@Basis("SAMR-110@2025:17")
class NoticeOpener {

  /** Kinds of matters that a notice may come from, and what each is to the notice. */
  static final Map<String, String> SOURCES = Map.of("leads", "lead", "penalty-cases", "case", "spot-checks", "spot-check");

  /** Whoever looks into the shop tells the platform: once that is over there is nobody to be reached for it (执法中无法联系). */
  @Produces
  static final Undertaking NOTICE = Undertaking.of("contact", "SAMR-110@2025:17", SOURCES.keySet(), new NotConcluded());

  private static final Set<Capacity> PLATFORMS = Set.of(Capacity.PLATFORM_OPERATOR, Capacity.SOCIAL_LIVE_SERVICE_PROVIDER);
  private static final Set<Capacity> SHOPS = Set.of(Capacity.IN_PLATFORM_OPERATOR);

  @Inject private NoticeRegister register;
  @Inject private Matters matters;
  @Inject private Platforms platforms;
  @Inject private CurrentOfficer current;
  @Inject private Clock clock;

  UncontactableNotice open(NoticeOpening opening) {
    var officer = inspector();
    demandTold(opening);
    var source = source(opening.from(), officer);
    NOTICE.demand(source, officer);
    return register.enter(officer, source, opening, party(opening.operator(), source, SHOPS, "/operator", "contact.shop-only"),
        registered(party(opening.platform(), source, PLATFORMS, "/platform", "contact.platform-only")));
  }

  /** The parties of the lead, case or check, numbers of persons hidden, for whoever opens a notice from it. */
  List<InvolvedParty> partiesOf(String number) {
    return source(number, current.get()).parties().stream().map(InvolvedParty::masked).toList();
  }

  /** The registered platforms by name. */
  List<PlatformView> platforms() {
    current.get();
    return platforms.all();
  }

  private void demandTold(NoticeOpening opening) {
    var faults = new Faults().told("/from", opening.from());
    for (var i = 0; i < opening.attempts().size(); i++) {
      faults.all(opening.attempts().get(i).faults("/attempts/" + i, China.today(clock)));
    }
    faults.throwIfAny();
  }

  private Matter source(String number, Officer officer) {
    var source = matters.find(Matter.class, number, officer.scope()).filter(matter -> SOURCES.containsKey(matter.kind()))
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/from", "contact.source"))));
    if (!officer.worksFor(source.bureau())) {
      throw new NotPermitted("identity.other-bureau", Map.of("bureau", source.bureau()));
    }
    return source;
  }

  /** As told, or the only one in such a capacity that the source knows. */
  private static InvolvedParty party(InvolvedParty told, Matter source, Set<Capacity> capacities, String pointer, String otherwise) {
    if (told != null) {
      var party = told.unmaskedFrom(source.parties(), pointer);
      if (!capacities.contains(Capacity.valueOf(party.capacity()))) {
        throw new RuleRefused(otherwise, Citation.of("SAMR-110@2025:17"), Map.of("field", pointer + "/capacity"));
      }
      return party;
    }
    var known = source.parties().stream().filter(party -> capacities.contains(Capacity.valueOf(party.capacity()))).toList();
    if (known.size() != 1) {
      throw new Invalid(List.of(Violation.of(pointer, "required")));
    }
    return known.get(0);
  }

  /** A registered platform needs no credit code to be told: the one that bears this name gives it, unless several do. */
  private InvolvedParty registered(InvolvedParty platform) {
    if (platform.identityNumber() != null && !platform.identityNumber().isBlank()) {
      return platform;
    }
    var known = platforms.all().stream().filter(one -> one.name().equals(platform.name())).toList();
    return known.size() == 1 ? new InvolvedParty(platform.name(), known.get(0).uscc(), platform.capacity(), platform.kind()) : platform;
  }

  private Officer inspector() {
    var officer = current.get();
    if (!officer.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    return officer;
  }
}

package org.mingcha.referral;

import static org.mingcha.kernel.Faults.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;

/** To whom a notice or transfer may go (收件单位): the register proposes, and refuses who is not the right one. */
@ApplicationScoped
@Basis({"SAMR-110@2025:25", "SAMR-PROC@2022:14"})
public class Addressee {

  private Bureaus bureaus;

  protected Addressee() {}

  @Inject
  Addressee(Bureaus bureaus) {
    this.bureaus = bureaus;
  }

  /**
   * The bureaus at this place of a level in law that the sender has, the one at the place itself first; for a city without
   * counties there may be two. Empty where the place has none, or only the sender itself: then a person decides.
   */
  public List<BureauView> proposed(BureauView sender, String division) {
    return Stream.of(BureauLevel.COUNTY, BureauLevel.PREFECTURE, BureauLevel.PROVINCE, BureauLevel.NATIONAL).filter(sender::isOf)
        .flatMap(level -> bureaus.sameLevelAt(division, level).stream())
        .filter(bureau -> !bureau.code().equals(sender.code()) && bureau.active()).distinct().toList();
  }

  /** The receiver of an opening. Refused with the article: to oneself, to another level, to another place, to a subordinate. */
  BureauView of(BureauView sender, ReferralOpening opening) {
    var division = opening.content().party().domicileDivision();
    var proposed = proposed(sender, division);
    if (opening.receiver() == null || opening.receiver().isBlank()) {
      return proposed.stream().findFirst().orElseThrow(() -> refused(opening.type(), "referral.no-proposal", Map.of("division", division)));
    }
    var receiver = bureaus.find(opening.receiver()).filter(BureauView::active)
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/receiver", "referral.unknown-bureau"))));
    if (receiver.code().equals(sender.code())) {
      throw refused(opening.type(), "referral.to-oneself", Map.of("bureau", receiver.code()));
    }
    if (opening.type() == ReferralType.QUALITY_NOTICE) {
      demandSameLevel(receiver, sender, proposed, opening);
    } else if (receiver.path().startsWith(sender.path())) {
      throw new RuleRefused("referral.to-subordinate", Citation.of("SAMR-PROC@2022:15"), Map.of("bureau", receiver.code()));
    }
    return receiver;
  }

  private static void demandSameLevel(BureauView receiver, BureauView sender, List<BureauView> proposed, ReferralOpening opening) {
    if (proposed.contains(receiver) || proposed.isEmpty() && told(opening.receiverReason())) {
      return;
    }
    if (proposed.isEmpty()) {
      throw refused(opening.type(), "referral.receiver-reason", Map.of("bureau", receiver.code()));
    }
    var level = receiver.isOf(sender.level()) || sender.equivalentLevel() != null && receiver.isOf(sender.equivalentLevel());
    throw refused(opening.type(), level ? "referral.other-place" : "referral.other-level",
        Map.of("bureau", receiver.code(), "holder", proposed.get(0).code()));
  }

  private static RuleRefused refused(ReferralType type, String code, Map<String, ?> facts) {
    return new RuleRefused(code, type.basis(), facts);
  }
}

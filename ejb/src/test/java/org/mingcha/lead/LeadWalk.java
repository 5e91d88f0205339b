package org.mingcha.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.mingcha.calendar.China;
import org.mingcha.identity.Officer;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Permission;

/** A lead that random officers take wherever they can, until it is filed or they give up. */
public final class LeadWalk {

  private static final List<String> TRIES = List.of("start-verification", "verify", "propose-filing", "endorse-filing", "approve-filing",
      "return-filing");
  private static final int MOST = 80;

  private final SplittableRandom dice;
  private final List<Officer> officers;
  private final List<OfficerView> register;
  private final Lead lead;
  private LocalDate today;

  private LeadWalk(SplittableRandom dice, LocalDate from, List<Officer> officers, List<OfficerView> register, InvolvedParty party) {
    this.dice = dice;
    this.officers = officers;
    this.register = register;
    today = from;
    lead = Lead.registered(SomeLead.NUMBER, Yuhang.BUREAU, new LeadOpening(LeadSource.INSPECTION, null, party.name(), "检查发现", from,
        List.of(party)), new Handler(officers.get(0).user(), officers.get(0).name(), null), today.atTime(9, 0).atZone(China.ZONE).toInstant());
    lead.reckoned(new VerificationTime(from.plusDays(21), false));
  }

  /**
   * Walks from that day on.
   *
   * @param officers who may try; the first one found the lead
   * @param register what the register says of them
   * @return what the leader filed, as the case will learn of it; empty where it came to nothing
   */
  public static Optional<LeadFiled> filed(SplittableRandom dice, LocalDate from, List<Officer> officers, List<OfficerView> register,
      InvolvedParty party) {
    return new LeadWalk(dice, from, officers, register, party).walk();
  }

  private Optional<LeadFiled> walk() {
    for (int tried = 0; tried < MOST; tried++) {
      today = today.plusDays(dice.nextInt(8) == 0 ? 1 : 0);
      var move = dice.nextInt(4) == 0 ? TRIES.get(dice.nextInt(TRIES.size())) : usual();
      var who = officers.get(dice.nextInt(officers.size()));
      try {
        step(move, who);
      } catch (RuleRefused | Conflict | NotPermitted no) {
        continue;
      }
      if (lead.stage().equals(LeadStage.FILED.name())) {
        return Optional.of(new LeadFiled(lead.ref(), lead.bureau(), lead.title(), lead.parties(), lead.handlers(),
            who.looking(), today.atTime(10, 0).atZone(China.ZONE).toInstant()));
      }
    }
    return Optional.empty();
  }

  /** What the procedure waits for here. */
  private String usual() {
    return switch (LeadStage.valueOf(lead.stage())) {
      case REGISTERED -> "start-verification";
      case VERIFYING -> lead.verified() ? "propose-filing" : "verify";
      default -> lead.endorsement().endorser() == null ? "endorse-filing" : "approve-filing";
    };
  }

  private void step(String move, Officer who) {
    var by = who.acting(Permission.demand(lead, move, lead.version(), who).duty());
    var at = today.atTime(10, 0).atZone(China.ZONE).toInstant();
    switch (move) {
      case "start-verification" -> lead.startVerification(new Handler(who.user(), who.name(), null), by, at);
      case "verify" -> lead.verify("属实", by, at);
      case "propose-filing" -> {
        var named = named();
        lead.proposeFiling(new FilingProposal(new FilingConditions(dice.nextInt(9) > 0, true, true, true), null, "住所地", named, "涉嫌违法"),
            known(named), by, at, today);
      }
      case "endorse-filing" -> {
        var named = named();
        lead.designate(named, known(named), today);
        lead.endorsed(move, by, "同意", at);
      }
      case "approve-filing" -> {
        lead.demandAble(known(lead.handlers().stream().map(Handler::user).toList()), today);
        lead.decided(move, by, "同意立案", at);
      }
      default -> lead.decided(move, by, "退回", at);
    }
  }

  private List<String> named() {
    return dice.nextBoolean() ? List.of(officers.get(0).user(), officers.get(1).user()) : Stream.generate(() -> officers.get(dice.nextInt(officers.size())).user()).limit(1L + dice.nextInt(3)).distinct().toList();
  }

  private List<OfficerView> known(List<String> users) {
    return register.stream().filter(officer -> users.contains(officer.user())).toList();
  }
}

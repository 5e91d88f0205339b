package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SystemScope;
import org.mingcha.lead.ReferredLeads;
import org.mingcha.procedure.MatterCommands;

/**
 * The post between bureaus: what one side does to its file is done to the other's in the same transaction. It works beyond
 * what the acting officer may see, and hands over nothing but the letter, the step and its stated facts.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReferralExchange {

  private Referrals referrals;
  private ReferralRegister register;
  private MatterCommands commands;
  private Bureaus bureaus;
  private ReferredLeads leads;
  private Event<LetterCameBack> back;

  protected ReferralExchange() {}

  @Inject
  ReferralExchange(Referrals referrals, ReferralRegister register, MatterCommands commands, Bureaus bureaus, ReferredLeads leads,
      Event<LetterCameBack> back) {
    this.referrals = referrals;
    this.register = register;
    this.commands = commands;
    this.bureaus = bureaus;
    this.leads = leads;
    this.back = back;
  }

  @SystemScope("referral-exchange")
  void deliver(Referral letter, Actor by, Instant at) {
    register.arrive(letter, bureaus.require(letter.bureau()), bureaus.require(letter.counterpart()), by, at);
  }

  /** The same step on the other side's file; {@code told} is all that it learns. */
  @SystemScope("referral-exchange")
  void tell(Referral here, String step, Map<String, ?> told, String note, Actor by, Instant at) {
    var there = referrals.require(here.letterNo(), here.box() == Box.OUT ? Box.IN : Box.OUT);
    commands.follow(there, step, told, by, at, (referral, actor, when) -> referral.brought(step, actor, note, when));
    if (told.get("ground") instanceof ReturnGround ground) {
      there.returnedFor(ground, note);
    }
    if (step.equals("return") && there.type() == ReferralType.LEAD_TRANSFER) {
      takeBack(there, by, at);
    }
    if (step.equals("withdraw") || step.equals("return") && told.get("ground") != ReturnGround.DUPLICATE) {
      back.fire(new LetterCameBack(here.box() == Box.OUT ? here.subject() : there.subject(), here.letterNo(), by, at));
    }
  }

  /** A transferred lead that came back is material received anew: a lead of its own, linked by the letter's number. */
  private void takeBack(Referral sent, Actor by, Instant at) {
    leads.open(sent.bureau(), ReferralLeads.opening(sent.letterNo(), sent.draft(), at), by);
  }
}

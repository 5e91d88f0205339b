package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Actor;

/** What the two sides do to one another through the exchange: send, sign for, return, answer. */
@ApplicationScoped
class ReferralPost {

  @Inject private ReferralExchange exchange;
  @Inject private ReferralLeads leads;
  @Inject private Letters letters;
  @Inject private Bureaus bureaus;
  @Inject private ReferralEvidence evidence;
  @Inject private Event<LetterDispatched> dispatched;

  /** Freezes the letter, and hands it over (发出). */
  void send(Referral referral, Actor by, Instant at) {
    referral.send(by, at);
    var sender = bureaus.require(referral.bureau());
    var receiver = bureaus.require(referral.counterpart());
    letters.freeze(referral.letterNo(), sender, receiver, letter(referral, sender, receiver, at), at);
    evidence.freeze(referral);
    leads.leave(referral);
    exchange.deliver(referral, by, at);
    dispatched.fire(new LetterDispatched(referral.subject(), referral.letterNo(), by, at));
  }

  void withdraw(Referral referral, String reason, Actor by, Instant at) {
    var sent = referral.sent();
    referral.step("withdraw", by, reason, at);
    leads.stay(referral, by, at);
    if (sent) {
      exchange.tell(referral, "withdraw", Map.of(), null, by, at);
    }
  }

  void signFor(Referral referral, Actor by, Instant at) {
    referral.step("sign-for", by, null, at);
    exchange.tell(referral, "sign-for", Map.of(), null, by, at);
  }

  void accept(Referral referral, Actor by, Instant at) {
    referral.step("accept", by, null, at);
    leads.arrive(referral, by, at);
    exchange.tell(referral, "accept", Map.of(), null, by, at);
  }

  void giveBack(Referral referral, ReturnGround ground, String reason, Actor by, Instant at) {
    referral.demandReturnable(ground, bureaus.commonSuperior(bureaus.require(referral.bureau()), bureaus.require(referral.counterpart())));
    referral.step("return", by, reason, at);
    referral.returnedFor(ground, reason);
    exchange.tell(referral, "return", Map.of("ground", ground), reason, by, at);
  }

  void reply(Referral referral, String step, String text, Actor by, Instant at) {
    referral.step(step, by, text, at);
    letters.reply(referral.letterNo(), text, step.equals("reply"), by, at);
    exchange.tell(referral, step, Map.of("reply", text), text, by, at);
  }

  /** What both sides read, so that either can check its digest: a person's number is hidden in it, and travels with the party. */
  private static Map<String, Object> letter(Referral referral, BureauView sender, BureauView receiver, Instant at) {
    var letter = new LinkedHashMap<String, Object>();
    letter.put("number", referral.letterNo());
    letter.put("type", referral.type().name());
    letter.put("basis", referral.type().basis().value());
    letter.put("sender", Map.of("code", sender.code(), "name", sender.name()));
    letter.put("receiver", Map.of("code", receiver.code(), "name", receiver.name()));
    letter.put("sentAt", at.toString());
    letter.put("package", referral.draft().masked());
    return letter;
  }
}

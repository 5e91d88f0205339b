package org.mingcha.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingcha.document.service.HandedOver;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.MatterCommands.Command;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.MatterFilter;

/**
 * Where notices and transfers between bureaus are worked on (移送通报). Both sides come here, each to its own file. The
 * refusals are those of {@code LeadDesk}.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class ReferralDesk {

  public static final String KIND = "referrals";

  @Inject private ReferralFiles files;
  @Inject private ReferralQueries queries;
  @Inject private ReferralOpener opener;
  @Inject private MatterCommands commands;
  @Inject private ReferralPost post;
  @Inject private ReferralDrafts drafts;

  /** One page of what the bureau sent (OUT), of what came (IN), or of both (null). */
  public Page<ReferralRow> list(Box box, MatterFilter filter, String cursor, int limit) {
    return queries.list(box, filter, drafts.reader().scope(), cursor, limit);
  }

  /** The reader's file; the number is its own or the sender's. */
  public ReferralView view(String number) {
    return files.view(files.require(number));
  }

  /** The bureaus that the register proposes for a domicile, best first; empty where a person decides. */
  public List<BureauView> proposed(String division) {
    return drafts.proposed(division);
  }

  /** What may be known of a subject beforehand, for the form: parties and products of a report, a lead or a case. */
  public ReferralPackage offered(SubjectRef subject) {
    return drafts.offered(subject);
  }

  /** Drafts a notice or transfer. Refused by its article when something is missing, or the receiver is not the right one. */
  public ReferralView open(ReferralOpening opening) {
    return files.view(opener.open(opening));
  }

  /** Writes a draft anew; its kind and its subject stay. Refused as an opening is. */
  public ReferralView revise(String number, int version, ReferralOpening revision) {
    return step(number, version, "revise", Map.of(), (r, by, at) -> opener.revise(r, revision, by, at));
  }

  public ReferralView propose(String number, int version, String reason) {
    return step(number, version, "propose", Map.of(), (r, by, at) -> drafts.propose(r, reason, by, at));
  }

  /** Gives up a draft. */
  public ReferralView drop(String number, int version, String reason) {
    return step(number, version, "drop", Map.of("note", reason), (r, by, at) -> r.step("drop", by, reason, at));
  }

  /** Signs the sheet: {@code endorse}, {@code approve} or {@code return-draft}. */
  public ReferralView sign(String number, int version, String move, String opinion) {
    return step(number, version, move, Map.of(), (r, by, at) -> drafts.sign(r, move, by, opinion));
  }

  /**
   * Sends the letter (发出).
   *
   * @param paper the letter on paper, which is served by the step; an issued one that waits must be named
   */
  public ReferralView send(String number, int version, HandedOver paper) {
    return step(number, version, "send", paper.told(), post::send);
  }

  public ReferralView withdraw(String number, int version, String reason) {
    return step(number, version, "withdraw", Map.of("note", reason), (r, by, at) -> post.withdraw(r, reason, by, at));
  }

  /** Reminds the other side, once the time to sign for it is over (催办). */
  public ReferralView remind(String number, int version) {
    return step(number, version, "remind", Map.of(), (r, by, at) -> r.remind(by, at));
  }

  public ReferralView signFor(String number, int version) {
    return step(number, version, "sign-for", Map.of(), post::signFor);
  }

  /** Takes it over; a lead is opened here. */
  public ReferralView accept(String number, int version) {
    return step(number, version, "accept", Map.of(), post::accept);
  }

  public ReferralView giveBack(String number, int version, ReturnGround ground, String reason) {
    return step(number, version, "return", Map.of("reason", reason), (r, by, at) -> post.giveBack(r, ground, reason, by, at));
  }

  /** Answers: {@code report-progress}, or {@code reply} for the last word. */
  public ReferralView answer(String number, int version, String move, String text) {
    return step(number, version, move, Map.of("reply", text), (r, by, at) -> post.reply(r, move, text, by, at));
  }

  public ReferralView close(String number, int version) {
    return step(number, version, "close", Map.of(), (r, by, at) -> r.step("close", by, null, at));
  }

  private ReferralView step(String number, int version, String move, Map<String, ?> told, Command<Referral> command) {
    return files.view(commands.run(files.take(number), version, move, told, command));
  }
}

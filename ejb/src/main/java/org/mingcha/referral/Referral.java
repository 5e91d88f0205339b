package org.mingcha.referral;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.enclosure.Enclosure;
import org.mingcha.endorsement.Endorsable;
import org.mingcha.endorsement.Endorsement;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;

/** A notice or transfer as one of the two bureaus keeps it: the sender's file, or the receiver's. */
@Entity
@Table(name = "referral")
@DiscriminatorValue(ReferralDesk.KIND)
class Referral extends Matter implements Endorsable {

  @Enumerated(EnumType.STRING) private ReferralType type;
  @Enumerated(EnumType.STRING) private Box box;
  private String letterNo;
  private String counterpart;
  private String counterpartReason;
  private String subjectKind;
  private String subjectNo;
  private String content;
  @Embedded private Endorsement signatures;
  @Enumerated(EnumType.STRING) private ReturnGround ground;
  private String groundReason;
  private Instant remindedAt;
  private Instant sentAt;
  private boolean open = true;
  @Transient private boolean brought;
  @Transient private LocalDate signBy;

  protected Referral() {}

  private Referral(String number, BureauView bureau, ReferralType type, Box box, BureauView counterpart, ReferralPackage content, Instant at) {
    super(number, bureau, content.title(), List.of(content.party().involved()), at, ReferralProcedures.of(type, box));
    this.type = type;
    this.box = box;
    this.counterpart = counterpart.code();
    settle(at);
  }

  static Referral drafted(String number, BureauView sender, BureauView receiver, ReferralOpening opening, Handler handler, Instant at) {
    var referral = new Referral(number, sender, opening.type(), Box.OUT, receiver, opening.content(), at);
    referral.letterNo = number;
    referral.counterpartReason = opening.receiverReason();
    referral.subjectKind = opening.subject().kind();
    referral.subjectNo = opening.subject().number();
    referral.content = ReferralJson.write(opening.content());
    referral.handOver(List.of(handler));
    return referral;
  }

  /** What arrives at the other bureau (收件): nothing of the sender's file but the letter. */
  static Referral arrived(String number, BureauView receiver, BureauView sender, Referral letter, Instant at) {
    var referral = new Referral(number, receiver, letter.type, Box.IN, sender, letter.draft(), at);
    referral.letterNo = letter.letterNo;
    referral.sentAt = at;
    return referral;
  }

  @Override
  public String kind() {
    return ReferralDesk.KIND;
  }

  @Override
  protected Editions<Referral> editions() {
    return ReferralProcedures.of(type, box);
  }

  @Override
  protected Term term(LimitKind kind, LocalDate on) {
    return new Term(on, SigningTime.WORKING_DAYS, DayUnit.WORKING);
  }

  /** A step of the own bureau. */
  void step(String move, Actor by, String note, Instant at) {
    take(move, by, at, note);
    open = closedAt() == null;
    settle(at);
  }

  /**
   * A step that the other bureau took, and that is true here too. What it withdrew the receiver is not to know any more:
   * of the file there remains the number of the letter.
   */
  void brought(String move, Actor by, String note, Instant at) {
    brought = true;
    step(move, by, note, at);
    brought = false;
    if (box == Box.IN && move.equals("withdraw")) {
      rename(letterNo);
      forgetParties();
    }
    settle(at);
  }

  /** Writes the draft anew (修改拟稿); its kind and its subject stay. */
  void revise(ReferralOpening opening, BureauView receiver, Actor by, Instant at) {
    take("revise", by, at, null);
    counterpart = receiver.code();
    counterpartReason = opening.receiverReason();
    write(opening.content());
    settle(at);
  }

  /** A file comes to the draft; the list of evidence names it from now on. */
  void enclose(String fileName, String sm3, Actor by, Instant at) {
    take("revise", by, at, fileName);
    write(draft().with(fileName, sm3));
  }

  private void write(ReferralPackage draft) {
    content = ReferralJson.write(draft);
    rename(draft.title());
    forgetParties();
    join(List.of(draft.party().involved()));
  }

  void propose(String reason, Actor by, Instant at) {
    take("propose", by, at, reason);
    signatures = Endorsement.proposedBy(by);
    settle(at);
  }

  void signed(String move, Actor by, String opinion, Instant at) {
    take(move, by, at, opinion);
    if (move.equals("endorse")) {
      signatures = endorsement().endorsedBy(by);
    }
    settle(at);
  }

  void send(Actor by, Instant at) {
    step("send", by, null, at);
    sentAt = at;
  }

  void remind(Actor by, Instant at) {
    step("remind", by, null, at);
    remindedAt = at;
  }

  /**
   * What was sent to the wrong place or cannot be used goes back. Refused to a bureau that disputes its competence over a
   * lead transferred to it: it reports to the common superior.
   */
  void demandReturnable(ReturnGround why, BureauView commonSuperior) {
    if (type == ReferralType.LEAD_TRANSFER && why == ReturnGround.NOT_HERE) {
      throw new RuleRefused("referral.report-to-superior", Citation.of("SAMR-PROC@2022:14"), Map.of("bureau", commonSuperior.code()));
    }
  }

  void returnedFor(ReturnGround why, String reason) {
    ground = why;
    groundReason = reason;
  }

  void reckoned(LocalDate due) {
    signBy = due;
  }

  LocalDate signBy() {
    return signBy;
  }

  boolean broughtByOtherSide() {
    return brought;
  }

  @Override
  public Endorsement endorsement() {
    return Endorsement.of(signatures);
  }

  ReferralType type() {
    return type;
  }

  Box box() {
    return box;
  }

  String letterNo() {
    return letterNo;
  }

  String counterpart() {
    return counterpart;
  }

  boolean sent() {
    return sentAt != null;
  }

  SubjectRef subject() {
    return subjectNo == null ? null : new SubjectRef(subjectKind, subjectNo);
  }

  ReferralPackage draft() {
    return ReferralJson.read(content);
  }

  ReferralFacts facts(SubjectRef known, ReferralPackage shown, String sm3, List<Enclosure> files, List<ReferralReply> replies) {
    return new ReferralFacts(type, box, box == Box.OUT ? bureau() : counterpart, box == Box.OUT ? counterpart : bureau(),
        counterpartReason, letterNo, known, shown, sm3, files, sentAt, remindedAt, ground, groundReason, replies);
  }
}

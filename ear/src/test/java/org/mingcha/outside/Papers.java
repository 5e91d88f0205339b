package org.mingcha.outside;

import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.LEGAL;
import static org.mingcha.outside.SomeCases.OPINION;
import static org.mingcha.outside.SomePapers.done;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Papers of matters that stand where their pages are to be looked at. */
public final class Papers {

  private Papers() {}

  /** Id of the notice of an order to correct against a shop of this name, approved and not issued. */
  public static String approvedOrder(String shop) {
    return id(SomePapers.ofSignedOrder(shop));
  }

  /** Number of an approved interview whose notice is issued and not served, encoded for an address. */
  public static String interview() {
    return number(noticeOfInterview());
  }

  /** Number of an approved notice to another bureau whose letter is issued and not served, encoded for an address. */
  public static String referral() {
    return number(letter());
  }

  /** A case whose hearing is appointed for the day on which the clock stands, with its record issued. */
  public static Heard heard(String party) {
    var aCase = beforeHearing(party);
    return new Heard(number(issued(aCase.href(), "HEARING_RECORD", "第1次听证")), aCase.today());
  }

  /** The case's number, encoded for an address, and the day of its hearing. */
  public record Heard(String number, LocalDate day) {}

  static SomePapers noticeOfInterview() {
    var interview = SomeInterviews.proposed();
    done(SomeCases.UNIT_HEAD.act(interview, "endorse", OPINION));
    done(LEADER.act(interview, "approve", OPINION));
    return SomePapers.drafted(INSPECTOR, interview, "INTERVIEW_NOTICE").filled()
        .by(INSPECTOR, "edit", "{\"fields\": {\"time\": \"2026年12月15日9时30分\", \"place\": \"三楼会议室\"}}").issued();
  }

  static SomePapers letter() {
    return SomePapers.drafted(INSPECTOR, SomeReferrals.approved("QUALITY_NOTICE", SomeReferrals.lead()), "QUALITY_NOTIFICATION").filled().issued();
  }

  static SomeCases beforeHearing(String party) {
    var aCase = SomeCases.investigated(party).disobeyed().reviewed("").approved("10000").notified();
    aCase.by(INSPECTOR, "request-hearing", "{\"documentNo\": \"听证申请1\", \"receivedOn\": \"" + aCase.today() + "\"}");
    var day = aCase.today().plusDays(20);
    aCase.by(LEGAL, "schedule-hearing", "{\"host\": \"yuhang.legal\", \"scheduledOn\": \"%s\", \"place\": \"听证室\", \"noticeNo\": \"纸质听通1\", \"noticeServedOn\": \"%s\"}"
        .formatted(day, aCase.today()));
    return aCase.on(day);
  }

  /** A paper about this, filled in, approved by the leader and issued. */
  static SomePapers issued(String matter, String type, String about) {
    return completed(SomePapers.drafted(INSPECTOR, matter, type, about)).by(LEADER, "approve", OPINION).issued();
  }

  /** Says something in every field that is open. */
  static SomePapers completed(SomePapers paper) {
    var open = StreamSupport.stream(paper.json().at("/missing").spliterator(), false)
        .map(field -> '"' + field.asText() + "\": \"已经写明\"").collect(Collectors.joining(", "));
    return open.isEmpty() ? paper : paper.by(INSPECTOR, "edit", "{\"fields\": {" + open + "}}");
  }

  private static String id(SomePapers paper) {
    return paper.path().substring(paper.path().lastIndexOf('/') + 1);
  }

  private static String number(SomePapers paper) {
    return Caller.encoded(paper.text("/within/number"));
  }
}

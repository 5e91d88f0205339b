package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Penalties on the spot of Yuhang's two inspectors, made through the API, and who else has to do with them. */
final class SomeSummaryPenalties {

  static final String PENALTIES = "/api/v1/summary-penalties";
  static final String HEARD = "{\"statement\": \"初犯\", \"answer\": \"已在幅度内从轻\"}";
  static final String SIGNED = "{\"signature\": \"SIGNED\", \"receivedBy\": \"店主\"}";

  static final Caller INSPECTOR = SomeLeads.INSPECTOR;
  static final Caller UNIT_HEAD = Caller.officer("yuhang.unithead");
  static final Caller LEADER = Caller.officer("yuhang.leader");

  private SomeSummaryPenalties() {}

  /** The day on which they are made. */
  static LocalDate today() {
    return ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate();
  }

  static void realTime() {
    INSPECTOR.call("DELETE", "/api/v1/demo/clock");
  }

  /** Decided and handed over, of a party of this kind who said nothing; its address. */
  static String decided(String kind, String fine) {
    return told(SomeLeads.path(opened(kind, "null", "R-EC76", fine)), "{}");
  }

  /** As drafted in this body, of a party that was heard, decided and handed over; its address. */
  static String heardAndDecided(String body) {
    return told(SomeLeads.path(INSPECTOR.post(PENALTIES, body)), HEARD);
  }

  /** The same of this one, which is drafted. */
  static String decidedOn(String penalty) {
    return told(penalty, HEARD);
  }

  private static String told(String penalty, String said) {
    assertEquals(200, INSPECTOR.act(penalty, "tell", said).status());
    assertEquals(200, INSPECTOR.act(penalty, "decide", SIGNED).status());
    return penalty;
  }

  static Reply opened(String kind, String lead, String rule, String fine) {
    return INSPECTOR.post(PENALTIES, body(kind, lead, rule, fine));
  }

  /** Each of a party of its own name: a fine of one of the same name for the like act bars the next. */
  static String body(String kind, String lead, String rule, String fine) {
    return named("某某电器商行" + SomeLeads.unique(), lead, rule, fine).replace("ENTERPRISE", kind);
  }

  /** Of a company of this name, whose number is not known. */
  static String named(String name, String lead, String rule, String fine) {
    return OneOfEach.PENALTY.formatted(lead, rule, fine).replace("某某电器商行", name);
  }

  /** Of a company with this number. */
  static String numbered(String number) {
    return body("ENTERPRISE", "null", "R-EC76", "500").replace("\"capacity\"", "\"identityNumber\": \"" + number + "\", \"capacity\"");
  }

  /** The fine is paid into the bank. */
  static String paid(String amount, LocalDate on) {
    return "{\"item\": \"FINE\", \"amount\": %s, \"paidOn\": \"%s\", \"receiptNo\": \"银-1\"}".formatted(amount, on);
  }

  /** The code of a refusal by law. */
  static String problem(Reply reply) {
    return reply.text("/type").replace("/problems/", "");
  }

  /** The first thing that is wrong with what was sent. */
  static String fault(Reply reply) {
    return reply.status() + " " + reply.text("/violations/0/pointer");
  }
}

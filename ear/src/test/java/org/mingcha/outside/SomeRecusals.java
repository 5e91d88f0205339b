package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** That officers of Yuhang stay away from leads and cases: asked for by an inspector, decided by the leader. */
final class SomeRecusals {

  private SomeRecusals() {}

  /** Asked for in that lead or case; the address of the request. */
  static String asked(String matter, String officer) {
    var asked = SomeLeads.INSPECTOR.post("/api/v1/recusals", """
        {"within": {"kind": "%s", "number": "%s"}, "officer": "%s", "office": "STAFF", "applicant": "PARTY", "grounds": "近亲属"}"""
        .formatted(kind(matter), SomeLeads.INSPECTOR.get(matter).text("/number"), officer));
    assertEquals(201, asked.status(), asked.body());
    return SomeLeads.path(asked);
  }

  static void accept(String recusal) {
    var decided = SomeCases.LEADER.post(recusal + "/actions/decide", "{\"accepted\": true, \"reason\": \"属实\"}");
    assertEquals("200 true", decided.status() + " " + decided.text("/accepted"), decided.body());
  }

  static void accepted(String matter, String officer) {
    accept(asked(matter, officer));
  }

  /** Refused because the officer has to stay away, and for nothing else. */
  static void barred(Reply reply) {
    assertEquals("422 /problems/procedure.stays-away SAMR-PROC@2022:4", reply.status() + " " + reply.text("/type") + " " + reply.text("/basis"),
        reply.body());
  }

  /** As the kinds stand in addresses. */
  static String kind(String matter) {
    return matter.split("/")[3];
  }
}

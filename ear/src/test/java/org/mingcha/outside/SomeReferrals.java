package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Notices and transfers of Yuhang, made through the API; each answers its path. */
final class SomeReferrals {

  static final Caller INSPECTOR = SomeLeads.INSPECTOR;
  static final Caller UNIT_HEAD = Caller.officer("yuhang.unithead");
  static final Caller LEADER = Caller.officer("yuhang.leader");
  static final Caller LIAISON = Caller.officer("yuhang.liaison");
  static final String REASON = "{\"reason\": \"产品质量不合格\"}";
  static final String OPINION = "{\"opinion\": \"同意\"}";

  private SomeReferrals() {}

  static String today() {
    return LocalDate.from(ZonedDateTime.now(ZoneOffset.ofHours(8))).toString();
  }

  static String encoded(String number) {
    return URLEncoder.encode(number, StandardCharsets.UTF_8);
  }

  static String body(String type, String lead, String receiver) {
    return """
        {"type": "%s", "subject": {"kind": "leads", "number": "%s"}, "receiver": "%s", "facts": "抽样检验不合格", "ownActions": "已责令停止销售",
         "requestedActions": "请核查生产环节", "products": [{"name": "移动电源", "model": "PB-20K", "batch": "20261101"}],
         "party": {"name": "某某电器厂", "capacity": "PRODUCER", "address": "某某路1号", "domicileDivision": "330282"},
         "evidence": [{"name": "检验报告.pdf", "sm3": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"}]}"""
        .formatted(type, lead, receiver);
  }

  /** Number of a lead of its own. */
  static String lead() {
    return INSPECTOR.get(SomeLeads.receivedOn(today(), "某某电器商行")).text("/number");
  }

  static String drafted(String type) {
    return drafted(type, lead());
  }

  static String drafted(String type, String lead) {
    var opened = INSPECTOR.post("/api/v1/referrals", body(type, lead, "330282"));
    assertEquals(201, opened.status(), opened.body());
    return SomeLeads.path(opened);
  }

  static String approved(String type, String lead) {
    return approve(drafted(type, lead));
  }

  static String approve(String referral) {
    assertEquals(200, INSPECTOR.act(referral, "propose", REASON).status());
    assertEquals(200, UNIT_HEAD.act(referral, "endorse", OPINION).status());
    assertEquals(200, LEADER.act(referral, "approve", OPINION).status());
    return referral;
  }

  static String sent(String type, String lead) {
    var referral = approved(type, lead);
    var sent = LIAISON.act(referral, "send", "{}");
    assertEquals("200 SENT", sent.status() + " " + sent.text("/stage"), sent.body());
    return referral;
  }
}

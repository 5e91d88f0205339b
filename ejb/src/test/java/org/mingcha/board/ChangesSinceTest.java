package org.mingcha.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.audit.AuditView;

@DisplayName("上次查看以来的变化：拟处罚和认定的事实，写明由什么改为什么")
class ChangesSinceTest {

  private static final Instant LOOKED = Instant.parse("2026-12-10T02:00:00Z");
  private static final AuditView FIRST = said(-60, "propose-penalty",
      "{\"rule\":\"P-27\",\"serious\":false,\"fine\":\"8000.00\",\"confiscatedGains\":\"0.00\",\"sanctions\":[]}");

  @Test
  @DisplayName("罚款由8000元改为6000元；没有改的不列")
  void theFine() {
    var trail = List.of(FIRST, said(10, "return-penalty", "{}"), said(60, "propose-penalty",
        "{\"rule\":\"P-27\",\"serious\":false,\"fine\":\"6000.00\",\"confiscatedGains\":\"0.00\",\"sanctions\":[]}"));

    assertEquals("propose-penalty fine 8000.00 → 6000.00", told(trail, LOOKED));
  }

  @Test
  @DisplayName("依据、种类、情节和认定的事实；多次报批的，以最后一次为准")
  void theRest() {
    var trail = List.of(said(-120, "record-act-facts", "{\"finding\":1,\"conducts\":[\"DISPLAY\"],\"goodsValue\":null}"), FIRST,
        said(30, "record-act-facts", "{\"finding\":2,\"conducts\":[\"DISPLAY\",\"CERTIFICATE_FRAUD\"],\"goodsValue\":\"100000.00\"}"),
        said(60, "propose-penalty", "{\"rule\":\"P-27\",\"serious\":false,\"fine\":\"1.00\",\"confiscatedGains\":\"0.00\",\"sanctions\":[]}"),
        said(90, "propose-penalty",
            "{\"rule\":\"P-28b\",\"serious\":true,\"fine\":\"8000.00\",\"confiscatedGains\":\"0.00\",\"sanctions\":[\"REVOKE_BUSINESS_LICENCE\"]}"));

    assertEquals("propose-penalty rule P-27 → P-28b; propose-penalty serious false → true; propose-penalty sanctions [] → [REVOKE_BUSINESS_LICENCE]; "
        + "record-act-facts finding 1 → 2; record-act-facts conducts [DISPLAY] → [DISPLAY, CERTIFICATE_FRAUD]; "
        + "record-act-facts goodsValue null → 100000.00", told(trail, LOOKED));
  }

  @Test
  @DisplayName("第一次查看，或者上次查看时还没有报批的，没有可比的")
  void nothingToCompare() {
    assertEquals("", told(List.of(FIRST), null));
    assertEquals("", told(List.of(FIRST), LOOKED));
    assertEquals("", told(List.of(FIRST), LOOKED.minusSeconds(3600)));
  }

  private static String told(List<AuditView> trail, Instant before) {
    return ChangesSince.in(trail, before).stream().map(one -> one.action() + " " + one.field() + " " + one.before() + " → " + one.after())
        .collect(Collectors.joining("; "));
  }

  /** Said so many seconds after the look. */
  private static AuditView said(long after, String action, String facts) {
    return new AuditView(1, LOOKED.plusSeconds(after), "yuhang.inspector1", "李", "inspector", "330110", action, facts, "");
  }
}

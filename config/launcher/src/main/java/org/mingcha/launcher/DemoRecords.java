package org.mingcha.launcher;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Records of evidence as inspectors write them: what a page showed, what a party said. */
final class DemoRecords {
  private static final DemoOffice OFFICE = new DemoOffice("yuhang");
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private DemoRecords() {}

  /** What every record says; what was found, where, from whom and who signed is left to the caller. */
  static Map<String, Object> record(Map<String, Object> within, String kind, String title, LocalDateTime from, int minutes) {
    Map<String, Object> record = new HashMap<>(Map.of("within", within, "kind", kind, "title", title,
        "startedAt", from.atOffset(CHINA).toString(), "endedAt", from.plusMinutes(minutes).atOffset(CHINA).toString()));
    record.putAll(Map.of("officers", OFFICE.handlers(), "certificatesShown", true, "rightsTold", true, "readBack", true, "signature", "SIGNED"));
    return record;
  }

  /** The page on which a breach was found, early on that day. */
  static Map<String, Object> pageChecked(Map<String, Object> within, DemoShops.Shop shop, LocalDate day, int place) {
    Map<String, Object> record = record(within, "INSPECTION_RECORD", "销售页面检查", day.atTime(8, 30).plusMinutes(7L * place), 6);
    record.putAll(Map.of("place", "https://shop.example/" + shop.id(), "source", shop.operator(), "signedBy", "经营者本人",
        "body", "登录" + shop.name() + "的销售页面，逐页检查并截屏：销售页面" + DemoBreach.on(day).what() + "。"));
    return record;
  }

  /** What the party said of it later that morning; nobody asks two parties at once. */
  static Map<String, Object> partyAsked(Map<String, Object> within, DemoShops.Shop shop, LocalDate day, int place) {
    Map<String, Object> record = record(within, "INQUIRY_RECORD", "询问经营者", day.atTime(10, 0).plusMinutes(25L * place), 20);
    record.putAll(Map.of("place", "余杭区市场监督管理局询问室", "source", shop.operator(), "signedBy", "经营者本人", "person", "经营者",
        "body", "问：销售页面为何" + DemoBreach.on(day).what() + "？\n答：不了解规定，没有留意。"));
    return record;
  }
}

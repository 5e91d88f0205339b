package org.mingcha.shared.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.enclosure.Enclosure;

/** Files of matters as the contract writes them. */
public final class Enclosed {

  private Enclosed() {}

  /** @param matter path of the matter, such as {@code /api/v1/referrals/…} */
  public static Map<String, Object> document(String matter, Enclosure enclosure) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", String.valueOf(enclosure.number()));
    document.put("fileName", enclosure.fileName());
    document.put("sm3", enclosure.file().sm3());
    document.put("sha256", enclosure.file().sha256());
    document.put("size", enclosure.file().size());
    document.put("mediaType", enclosure.file().mediaType());
    document.put("href", matter + "/attachments/" + enclosure.number());
    return document;
  }

  public static List<Map<String, Object>> documents(String matter, List<Enclosure> enclosures) {
    return enclosures.stream().map(one -> document(matter, one)).toList();
  }
}

package org.mingcha.outside;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A complete report of today, to be changed where a test needs it otherwise. */
public final class SomeReport {

  private SomeReport() {}

  public static ObjectNode complete() {
    var now = OffsetDateTime.now(ZoneOffset.ofHours(8)).minusHours(1).withNano(0);
    try {
      return (ObjectNode) Reply.JSON.readTree("""
          {"platformReportId": "%s", "discoveredAt": "%s", "discoverySource": "DAILY_CHECK", "measuresTakenAt": "%s",
           "measures": [{"kind": "LINK_REMOVED", "effectiveAt": "%s", "scope": "listing", "operatorInformed": true}],
           "operator": {"name": "慈溪市某某电器商行", "identityType": "USCC", "identityNumber": "91350100M000100Y43",
             "kind": "INDIVIDUAL_BUSINESS", "domicileDivision": "330282", "businessDivision": "330282"},
           "shop": {"id": "s-1029", "name": "某某电器专营店", "url": "https://shop.example/1029"},
           "products": [{"name": "移动电源", "model": "PB-20K", "gtin": "6901234567892", "unitPrice": 89.00,
             "unitsSold": 412, "salesAmount": 36668.00, "standards": ["GB 31241-2022"],
             "certificates": [{"kind": "CCC", "number": "2024010907000001"}],
             "producer": {"name": "某某电子有限公司", "domicileDivision": "440300"}}],
           "violation": {"kinds": ["CERTIFICATE_FORGED_OR_MISUSED"], "description": "冒用他人证书编号"},
           "records": [{"kind": "PAGE_SNAPSHOT", "fileName": "l-771.png"}]}"""
          .formatted("T-" + UUID.randomUUID(), now, now, now));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

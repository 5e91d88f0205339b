package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;

/** Papers of matters, taken through the API as far as a test wants them. */
final class SomePapers {

  static final Map<String, String> HOUSE = Map.of("contact", "张三，0571-00000000", "address", "杭州市余杭区某路1号",
      "court", "杭州市余杭区人民法院");

  private final String path;
  private Reply seen;

  private SomePapers(Reply drafted) {
    assertEquals(201, drafted.status(), drafted.body());
    path = SomeLeads.path(drafted);
    seen = drafted;
  }

  static SomePapers drafted(Caller who, String matter, String type) {
    return new SomePapers(who.post(matter + "/documents", "{\"type\": \"" + type + "\"}"));
  }

  /** The same, where the matter can have several of the type. */
  static SomePapers drafted(Caller who, String matter, String type, String about) {
    return new SomePapers(who.post(matter + "/documents", "{\"type\": \"" + type + "\", \"about\": \"" + about + "\"}"));
  }

  /** An order to correct of Yuhang against a shop of this name, signed, and its notice, drafted and approved thereby. */
  static SomePapers ofSignedOrder(String shop) {
    var order = SomeLeads.path(done(SomeCases.INSPECTOR.post("/api/v1/rectification-orders", """
        {"party": {"name": "%s", "capacity": "IN_PLATFORM_OPERATOR"}, "breach": "DISPLAY", "facts": "未展示证书编号",
         "demands": "展示证书编号", "termLength": 10, "termUnit": "DAY"}""".formatted(shop))));
    done(SomeCases.INSPECTOR.act(order, "propose", "{\"reason\": \"责令改正\"}"));
    done(SomeCases.LEADER.act(order, "issue", SomeCases.OPINION));
    return drafted(SomeCases.INSPECTOR, order, "RECTIFICATION_ORDER").filled();
  }

  /** Fills in what the house knows and the matter does not. */
  SomePapers filled() {
    var known = HOUSE.entrySet().stream().filter(field -> seen.json().at("/missing").toString().contains('"' + field.getKey() + '"'))
        .map(field -> '"' + field.getKey() + "\": \"" + field.getValue() + '"').collect(Collectors.joining(", "));
    return known.isEmpty() ? this : by(SomeCases.INSPECTOR, "edit", "{\"fields\": {" + known + "}}");
  }

  SomePapers by(Caller who, String action, String body) {
    seen = done(tried(who, action, body));
    return this;
  }

  SomePapers issued() {
    return by(SomeCases.INSPECTOR, "issue", "{}");
  }

  Reply tried(Caller who, String action, String body) {
    return who.act(path, action, body);
  }

  /** Tries an action that the law must refuse. */
  void refused(Caller who, String action, String body, String code, String basis) {
    var reply = tried(who, action, body);
    assertEquals("422 /problems/" + code + " " + basis, reply.status() + " " + reply.text("/type") + " " + reply.text("/basis"), reply.body());
  }

  String path() {
    return path;
  }

  JsonNode json() {
    return seen.json();
  }

  String text(String pointer) {
    return seen.text(pointer);
  }

  /** The matter's address. */
  String matter() {
    return "/api/v1/" + seen.text("/within/kind") + "/" + java.net.URLEncoder.encode(seen.text("/within/number"), java.nio.charset.StandardCharsets.UTF_8);
  }

  static Reply done(Reply reply) {
    assertEquals(2, reply.status() / 100, reply.body());
    return reply;
  }
}

package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.OPINION;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every paper that a matter offers, drafted, shown to be refused while something is missing, completed and issued through the API. By
 * type, and by type and what it is about where there are several: what the matter knew of it, and what came of it.
 */
final class AllPapers {

  /** @param draft as the matter filled it in  @param issued as it was issued; or as it was refused for a day without a calendar */
  record Made(Reply draft, Reply issued, String path) {

    boolean knew(String field) {
      return !draft.json().at("/missing").toString().contains('"' + field + '"');
    }

    String text(String field) {
      return draft.json().at("/fields/" + field).toString();
    }
  }

  private final Map<String, Made> made = new TreeMap<>();
  private final String matter;

  private AllPapers(String matter) {
    this.matter = matter;
  }

  static AllPapers of(String matter) {
    var all = new AllPapers(matter);
    offered(matter).forEach(offer -> all.make(offer));
    return all;
  }

  static JsonNode offered(String matter) {
    return INSPECTOR.get(matter + "/documents").json().at("/offered");
  }

  /** The only one of this type, or the one about that. */
  Made of(String type, String about) {
    var found = made.get(about == null ? type : type + " " + about);
    assertTrue(found != null, type + " " + about + " is not among " + made.keySet());
    return found;
  }

  Made the(String type) {
    return of(type, null);
  }

  private void make(JsonNode offer) {
    var type = offer.path("type").asText();
    var about = offer.path("about").isNull() ? null : offer.path("about").asText();
    var drafted = INSPECTOR.post(matter + "/documents", "{\"type\": \"" + type + "\"" + (about == null ? "" : ", \"about\": \"" + about + "\"") + "}");
    assertEquals("201 " + about, drafted.status() + " " + (about == null ? null : drafted.text("/about")), drafted.body());
    var path = SomeLeads.path(drafted);
    if (drafted.json().at("/missing").size() > 0) {
      refused(drafted, path);
      complete(drafted, path);
    }
    if (INSPECTOR.get(path).text("/state").equals("DRAFTED")) {
      SomePapers.done(LEADER.act(path, "approve", OPINION));
    }
    var issued = INSPECTOR.act(path, "issue", "{}");
    assertTrue(issued.status() == 200 || issued.text("/type").equals("/problems/document.provisional-date"), type + issued.body());
    assertTrue(INSPECTOR.get(path + (issued.status() == 200 ? ".pdf" : "/preview.pdf")).body().startsWith("%PDF"), type);
    made.put(about == null ? type : type + " " + about, new Made(drafted, issued, path));
  }

  /** What is missing stops it, and is named. */
  private static void refused(Reply drafted, String path) {
    var approved = drafted.text("/state").equals("APPROVED");
    var refusal = approved ? INSPECTOR.act(path, "issue", "{}") : LEADER.act(path, "approve", OPINION);
    assertEquals("422 /problems/document.incomplete SAMR-PROC@2022:86", refusal.status() + " " + refusal.text("/type") + " " + refusal.text("/basis"), refusal.body());
    drafted.json().at("/missing").forEach(field -> assertTrue(refusal.text("/facts/fields").contains(field.asText()), refusal.body()));
  }

  /** Whatever is missing can be typed: what only the matter can fill in is never missing where the paper is offered. */
  private static void complete(Reply drafted, String path) {
    var fields = new ArrayList<String>();
    drafted.json().at("/missing").forEach(field -> fields.add("\"" + field.asText() + "\": \"已补填\""));
    var edited = INSPECTOR.act(path, "edit", "{\"fields\": {" + fields.stream().collect(Collectors.joining(", ")) + "}}");
    assertEquals("200 0", edited.status() + " " + edited.json().at("/missing").size(), drafted.text("/type") + edited.body());
    assertEquals(drafted.text("/state"), edited.text("/state"));
  }
}

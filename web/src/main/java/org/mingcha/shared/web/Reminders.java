package org.mingcha.shared.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.mingcha.audit.AuditView;
import org.mingcha.shared.Texts;
import org.mingcha.shared.rest.Json;

/** How the timeline tells of a supervisor's reminder (催办), which is another thing than the system's before the end of a limit (到期提醒). */
final class Reminders {

  private Reminders() {}

  /** Whether somebody reminded somebody; the system brings no note. */
  static boolean told(AuditView entry) {
    return entry.action().equals("remind") && Json.tree(entry.facts()).has("note");
  }

  /** Of which limit, whom, and in what words. Entries from before names were noted have the users. */
  static String line(Texts texts, JsonNode facts) {
    var whom = facts.has("reminded") ? facts.path("reminded") : facts.path("who");
    return texts.of("staffing.reminded", "whom", StreamSupport.stream(whom.spliterator(), false).map(JsonNode::asText).toList(), "limit",
        texts.of("calendar.limit." + facts.path("limitKind").asText()), "note", facts.path("note").asText());
  }
}

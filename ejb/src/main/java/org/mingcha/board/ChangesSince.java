package org.mingcha.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingcha.audit.AuditView;

/**
 * Tells what a signer has to compare, in values and not in steps: the penalty that is asked for, and the facts that it rests on, as they
 * were at the last look and as they are now (由 8000 元改为 6000 元). It reads the trail, which keeps what each step said.
 */
final class ChangesSince {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The steps that say them, and what of it in the order in which it is read. */
  private static final Map<String, List<String>> SAID = new LinkedHashMap<>();

  static {
    SAID.put("propose-penalty", List.of("rule", "serious", "fine", "confiscatedGains", "confiscatedGoods", "sanctions"));
    SAID.put("record-act-facts", List.of("finding", "party", "capacity", "actFrom", "actUntil", "conducts", "serious", "goodsValue", "gains"));
  }

  private ChangesSince() {}

  /**
   * What differs; nothing at the first look, and of what had not been said by then.
   *
   * @param trail of the matter, in order
   * @param before the last look; null at the first
   */
  static List<Changed> in(List<AuditView> trail, Instant before) {
    return before == null ? List.of() : SAID.entrySet().stream().flatMap(said -> changes(trail, before, said.getKey(), said.getValue())).toList();
  }

  private static Stream<Changed> changes(List<AuditView> trail, Instant before, String action, List<String> fields) {
    var seen = last(trail, action, entry -> !entry.at().isAfter(before));
    var now = last(trail, action, entry -> entry.at().isAfter(before));
    return seen.isEmpty() || now.isEmpty() ? Stream.empty() : fields.stream()
        .map(field -> new Changed(action, field, value(seen.get().path(field)), value(now.get().path(field))))
        .filter(one -> !Objects.equals(one.before(), one.after()));
  }

  private static Optional<JsonNode> last(List<AuditView> trail, String action, Predicate<AuditView> when) {
    return trail.stream().filter(entry -> entry.action().equals(action)).filter(when).reduce((earlier, later) -> later).map(entry -> facts(entry.facts()));
  }

  private static JsonNode facts(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Serializable value(JsonNode told) {
    if (told.isArray()) {
      var several = new ArrayList<String>();
      told.forEach(one -> several.add(one.asText()));
      return several;
    }
    return told.isBoolean() ? (Serializable) told.asBoolean() : told.isMissingNode() || told.isNull() ? null : told.asText();
  }
}

package org.mingcha.penalty;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Members of a setting by their type. A word where the law has yes or no, or one name where it has a list, would else count as no and
 * as none: a penalty without the order to correct before it, a review that nothing needs.
 */
final class StrictJson {

  private StrictJson() {}

  /** Yes or no; no where the member is left out. */
  static boolean yes(JsonNode json, String name) {
    var value = json.path(name);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw new IllegalArgumentException(name + " " + value);
    }
    return value.booleanValue();
  }

  /** The list, empty where the member is left out. */
  static JsonNode list(JsonNode json, String name) {
    var value = json.path(name);
    if (!value.isMissingNode() && !value.isArray()) {
      throw new IllegalArgumentException(name + " " + value);
    }
    return value;
  }
}

package org.mingcha.outside;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a document is what a schema of the published description says: nothing missing, nothing unheard of, each of its type. */
final class SchemaMatch {

  private final JsonNode description;
  private final List<String> faults = new ArrayList<>();

  private SchemaMatch(JsonNode description) {
    this.description = description;
  }

  /** What is wrong, each with its place in the document. */
  static List<String> faults(JsonNode description, String schema, JsonNode document) {
    var match = new SchemaMatch(description);
    match.check("", match.named(schema), document);
    return match.faults;
  }

  private void check(String at, JsonNode given, JsonNode value) {
    var schema = target(given);
    if (schema.has("oneOf")) {
      var best = options(schema, value);
      if (best.isEmpty()) {
        faults.add(at + " fits none of oneOf");
      } else {
        check(at, best.get(0), value);
      }
      return;
    }
    var types = types(schema);
    if (!types.isEmpty() && types.stream().noneMatch(type -> isOf(type, value))) {
      faults.add(at + " is no " + types);
    }
    if (schema.has("enum") && value.isTextual() && !contains(schema.path("enum"), value)) {
      faults.add(at + " is none of the enum: " + value);
    }
    if (value.isObject()) {
      members(at, schema, value);
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        check(at + "/" + i, schema.path("items"), value.get(i));
      }
    }
  }

  private void members(String at, JsonNode schema, JsonNode value) {
    var parts = parts(schema);
    if (parts.stream().noneMatch(part -> part.has("properties"))) {
      return;
    }
    for (var part : parts) {
      part.path("required").forEach(name -> {
        if (!value.has(name.asText())) {
          faults.add(at + "/" + name.asText() + " is missing");
        }
      });
    }
    value.properties().forEach(member -> {
      var known = parts.stream().map(part -> part.path("properties").path(member.getKey())).filter(found -> !found.isMissingNode()).toList();
      if (known.isEmpty()) {
        faults.add(at + "/" + member.getKey() + " is not described");
      }
      known.forEach(found -> check(at + "/" + member.getKey(), found, member.getValue()));
    });
  }

  /** The choices that the value can be: null for null, else those whose required members it has. */
  private List<JsonNode> options(JsonNode schema, JsonNode value) {
    var fitting = new ArrayList<JsonNode>();
    schema.path("oneOf").forEach(option -> {
      if (isNull(target(option)) == value.isNull()) {
        fitting.add(option);
      }
    });
    return fitting;
  }

  private List<JsonNode> parts(JsonNode schema) {
    var parts = new ArrayList<JsonNode>(List.of(schema));
    schema.path("allOf").forEach(part -> parts.addAll(parts(target(part))));
    return parts;
  }

  private static boolean isNull(JsonNode schema) {
    return schema.path("type").asText().equals("null");
  }

  private static Set<String> types(JsonNode schema) {
    var types = new HashSet<String>();
    if (schema.path("type").isArray()) {
      schema.path("type").forEach(type -> types.add(type.asText()));
    } else if (schema.has("type")) {
      types.add(schema.path("type").asText());
    }
    return types;
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "null" -> value.isNull();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      default -> false;
    };
  }

  private static boolean contains(JsonNode list, JsonNode value) {
    for (var one : list) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private JsonNode named(String schema) {
    return description.at("/components/schemas/" + schema);
  }

  private JsonNode target(JsonNode node) {
    return node.has("$ref") ? target(description.at(node.path("$ref").asText().substring(1))) : node;
  }
}

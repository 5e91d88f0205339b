package org.mingcha.shared.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;

/** Notes every fault of a body with its pointer and reads on, so that a sender learns of all of them at once. */
final class FaultCollector extends DeserializationProblemHandler {

  private final List<Violation> faults = new ArrayList<>();

  boolean none() {
    return faults.isEmpty();
  }

  void throwIfAny() {
    if (!none()) {
      throw found();
    }
  }

  Invalid found() {
    return new Invalid(faults);
  }

  /** The fault at which reading had to stop. */
  void add(JsonMappingException wrong) {
    faults.add(Violation.of(pointer(wrong), "type"));
  }

  /** A fault that Bean Validation found. */
  void add(ConstraintViolation<?> fault) {
    var constraint = fault.getConstraintDescriptor();
    var limits = new HashMap<String, Object>();
    constraint.getAttributes().forEach((name, value) -> {
      if (value instanceof Number || value instanceof String) {
        limits.put(name, value);
      }
    });
    limits.remove("message");
    var code = constraint.getAnnotation().annotationType().getSimpleName();
    faults.add(new Violation(pointer(fault.getPropertyPath()), code.startsWith("Not") ? "required" : "range." + (unbounded(limits) ? "Least" : code), limits));
  }

  /** Whether nobody has set an upper bound, which is then no number to tell. */
  private static boolean unbounded(Map<String, Object> limits) {
    return limits.remove("max", Integer.MAX_VALUE);
  }

  private static String pointer(JsonMappingException wrong) {
    var pointer = new StringBuilder();
    wrong.getPath().forEach(step -> pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : escape(step.getFieldName())));
    return pointer.toString();
  }

  private static String pointer(Path path) {
    var pointer = new StringBuilder();
    for (var node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        pointer.append('/').append(escape(node.getName()));
      }
    }
    return pointer.toString();
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private void note(JsonParser parser, String code, Map<String, Object> facts) {
    faults.add(new Violation(parser.getParsingContext().pathAsPointer().toString(), code, facts));
  }

  @Override
  public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader,
      Object bean, String name) throws IOException {
    note(parser, "unknown", Map.of("field", name));
    parser.skipChildren();
    return true;
  }

  @Override
  public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) {
    note(context.getParser(), type.isEnum() ? "enumeration" : "format", Map.of("value", value));
    return null;
  }

  @Override
  public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) {
    note(context.getParser(), "type", Map.of());
    return null;
  }

  @Override
  public Object handleUnexpectedToken(DeserializationContext context, JavaType type, JsonToken token, JsonParser parser,
      String message) throws IOException {
    note(parser, "type", Map.of());
    parser.skipChildren();
    return null;
  }
}

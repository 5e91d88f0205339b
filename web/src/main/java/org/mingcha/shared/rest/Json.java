package org.mingcha.shared.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Yuan;

/** Reads request bodies strictly and completely, and writes answers: the one place that knows JSON. */
@ApplicationScoped
public class Json {

  private static final int DEEPEST = 64;

  private static final ObjectMapper MAPPER = mapper();

  private Validator validator;

  protected Json() {}

  @Inject
  Json(ValidatorFactory validators) {
    this.validator = validators.usingContext().traversableResolver(new WhollyRead()).getValidator();
  }

  /** What was read from JSON is there: the default asks the persistence unit of every value whether it is loaded. */
  private static final class WhollyRead implements TraversableResolver {

    @Override
    public boolean isReachable(Object value, Path.Node property, Class<?> root, Path path, ElementType type) {
      return true;
    }

    @Override
    public boolean isCascadable(Object value, Path.Node property, Class<?> root, Path path, ElementType type) {
      return true;
    }
  }

  /**
   * Reads a body. Refused as {@link Unreadable} (400) when it is no JSON object, and as {@link Invalid} (422) with every
   * fault and its pointer when a field is unknown, missing, of the wrong type or out of range.
   */
  public <T> T read(byte[] body, Class<T> type) {
    var tree = readable(text(body));
    var faults = new FaultCollector();
    T value = bind(tree, type, faults);
    if (faults.none()) {
      validator.validate(value).forEach(faults::add);
    }
    faults.throwIfAny();
    return value;
  }

  /** A body of which one member stands beside the rest: its text, and the rest as JSON of its own. */
  public record Parted(String member, byte[] rest) {}

  /** Takes a member out of a body. Refused as {@link Invalid} when it is no text, or longer than that, or missing. */
  public Parted part(byte[] body, String member, int longest) {
    var tree = (ObjectNode) readable(text(body));
    var value = tree.remove(member);
    if (value == null || value.isNull() || value.isTextual() && value.textValue().isBlank()) {
      throw new Invalid(List.of(Violation.of("/" + member, "required")));
    }
    if (!value.isTextual() || value.textValue().length() > longest) {
      throw new Invalid(List.of(new Violation("/" + member, value.isTextual() ? "range.Size" : "type",
          Map.of("min", 1, "max", longest))));
    }
    return new Parted(value.textValue(), write(tree).getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a body that may be left out where it has nothing to say; see {@link #read}. */
  public <T> T readIfAny(byte[] body, Class<T> type) {
    return read(body == null || body.length == 0 ? new byte[] {'{', '}'} : body, type);
  }

  /** The JSON text of a value, without null members where they say nothing. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException stored) {
      throw new UncheckedIOException(stored);
    }
  }

  private static <T> T bind(JsonNode tree, Class<T> type, FaultCollector faults) {
    try {
      return MAPPER.readerFor(type).withHandler(faults).readValue(tree);
    } catch (JsonMappingException wrong) {
      faults.add(wrong);
      throw faults.found();
    } catch (IOException unreadable) {
      throw new Unreadable("json");
    }
  }

  private static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new Unreadable("utf-8");
    }
  }

  private static JsonNode readable(String text) {
    try {
      var tree = MAPPER.readTree(text);
      if (tree == null || !tree.isObject()) {
        throw new Unreadable("object");
      }
      demandText(tree);
      return tree;
    } catch (JsonProcessingException unreadable) {
      throw new Unreadable("json");
    }
  }

  /** NUL and lone surrogates can be neither stored nor compared. */
  private static void demandText(JsonNode node) {
    if (node.isTextual()) {
      demandText(node.textValue());
    }
    node.fieldNames().forEachRemaining(Json::demandText);
    node.forEach(Json::demandText);
  }

  private static void demandText(String text) {
    if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new Unreadable("text");
    }
  }

  private static ObjectMapper mapper() {
    var factory = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
    var mapper = JsonMapper.builder(factory)
        .addModule(new JavaTimeModule())
        .addModule(new SimpleModule().addSerializer(Instant.class, new ShanghaiTime()).addSerializer(Yuan.class, new YuanNumber())
            .addDeserializer(LocalDate.class, new FourDigitYear<>(LocalDate.class, LocalDateDeserializer.INSTANCE))
            .addDeserializer(OffsetDateTime.class, new FourDigitYear<>(OffsetDateTime.class, InstantDeserializer.OFFSET_DATE_TIME)))
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES) // what came is shown as it came
        .serializationInclusion(JsonInclude.Include.ALWAYS)
        .build();
    mapper.coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    return mapper;
  }
}

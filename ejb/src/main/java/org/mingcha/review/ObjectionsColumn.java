package org.mingcha.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Keeps the objections of a review as JSON, the point as key. Reviews from before they were asked have none. */
@Converter(autoApply = true)
public class ObjectionsColumn implements AttributeConverter<Objections, String> {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(Objections objections) {
    try {
      return objections == null ? null : MAPPER.writeValueAsString(objections.reasons());
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public Objections convertToEntityAttribute(String column) {
    try {
      return column == null ? Objections.NONE : new Objections(MAPPER.readValue(column, new TypeReference<Map<ReviewPoint, String>>() {}));
    } catch (JsonProcessingException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}

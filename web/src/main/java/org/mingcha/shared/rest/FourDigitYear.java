package org.mingcha.shared.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** Reads a day or moment, and refuses a year of no or of more than four digits: the database and calendars know none such. */
final class FourDigitYear<T extends TemporalAccessor> extends StdDeserializer<T> {

  private static final int LAST = 9999;

  private final transient JsonDeserializer<T> reader;

  FourDigitYear(Class<T> type, JsonDeserializer<T> reader) {
    super(type);
    this.reader = reader;
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    var text = json.getText();
    var value = reader.deserialize(json, context);
    if (value == null || value.get(ChronoField.YEAR) >= 1 && value.get(ChronoField.YEAR) <= LAST) {
      return value;
    }
    @SuppressWarnings("unchecked")
    var otherwise = (T) context.handleWeirdStringValue(handledType(), text, "year");
    return otherwise;
  }
}

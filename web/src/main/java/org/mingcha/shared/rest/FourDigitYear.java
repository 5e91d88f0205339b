package org.mingcha.shared.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * Reads a day or moment that is written as text, and refuses a year of no or of more than four digits: the database and calendars know none such. A moment is no
 * day either: what is the 2nd elsewhere may be the 3rd in Shanghai.
 */
final class FourDigitYear<T extends TemporalAccessor> extends StdDeserializer<T> {

  private static final int LAST = 9999;

  private final transient JsonDeserializer<T> reader;

  FourDigitYear(Class<T> type, JsonDeserializer<T> reader) {
    super(type);
    this.reader = reader;
  }

  @Override
  @SuppressWarnings("unchecked")
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (T) context.handleUnexpectedToken(getValueType(context), json);
    }
    var text = json.getText();
    var value = reader.deserialize(json, context);
    if (value == null || value.get(ChronoField.YEAR) >= 1 && value.get(ChronoField.YEAR) <= LAST && !momentForDay(text)) {
      return value;
    }
    return (T) context.handleWeirdStringValue(handledType(), text, "year");
  }

  private boolean momentForDay(String text) {
    return handledType() == LocalDate.class && text.indexOf('T') >= 0;
  }
}

package org.mingcha.shared.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Writes every moment with the offset of Asia/Shanghai, as the contract has it. */
final class ShanghaiTime extends StdSerializer<Instant> {

  ShanghaiTime() {
    super(Instant.class);
  }

  @Override
  public void serialize(Instant at, JsonGenerator json, SerializerProvider provider) throws IOException {
    json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Answers.time(at))); // toString leaves out seconds that are none
  }
}

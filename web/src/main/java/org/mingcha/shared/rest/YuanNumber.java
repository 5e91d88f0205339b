package org.mingcha.shared.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.mingcha.kernel.Yuan;

/** Writes money as a number of yuan with two decimals, as the contract has it. */
final class YuanNumber extends StdSerializer<Yuan> {

  YuanNumber() {
    super(Yuan.class);
  }

  @Override
  public void serialize(Yuan yuan, JsonGenerator json, SerializerProvider provider) throws IOException {
    json.writeNumber(yuan.toString());
  }
}

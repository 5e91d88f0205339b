package org.mingcha.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** Packages as JSON: as a draft keeps them, and as a letter carries them. */
final class ReferralJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ReferralJson() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static ReferralPackage read(String json) {
    return read(tree(json));
  }

  /** The package that a letter carries. */
  static ReferralPackage carried(String letter) {
    return read(tree(letter).path("package"));
  }

  private static ReferralPackage read(JsonNode json) {
    try {
      return MAPPER.treeToValue(json, ReferralPackage.class);
    } catch (JsonProcessingException stored) {
      throw new UncheckedIOException(stored);
    }
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException stored) {
      throw new UncheckedIOException(stored);
    }
  }
}

package org.mingcha.outside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What the server answered. */
record Reply(int status, String body, String etag, String location, String type) {

  static final ObjectMapper JSON = new ObjectMapper();

  static Reply of(HttpResponse<String> response) {
    var headers = response.headers();
    return new Reply(response.statusCode(), response.body(), headers.firstValue("ETag").orElse(null),
        headers.firstValue("Location").orElse(null), headers.firstValue("Content-Type").orElse(""));
  }

  JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(body, e);
    }
  }

  String text(String pointer) {
    return json().at(pointer).asText();
  }
}

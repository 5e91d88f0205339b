package org.mingcha.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.mingcha.house.TheHouse;

/** Somebody who calls the API with a token, or with none. An officer or platform gets a new one before the old runs out. */
final class Caller {

  private static final String BOUNDARY = "mingcha-test-form";
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private final Supplier<String> token; // asked for each request: a run may outlast a token

  private Caller(Supplier<String> token) {
    this.token = token;
  }

  static Caller nobody() {
    return new Caller(() -> null);
  }

  static Caller with(String token) {
    return new Caller(() -> token);
  }

  static Caller officer(String user) {
    return new Caller(() -> Tokens.officer(user));
  }

  static Caller platform(String client) {
    return new Caller(() -> Tokens.platform(client));
  }

  /** A number as it stands in an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  Reply get(String path) {
    return send(request(path).GET());
  }

  /** The work list of this officer to its end, page after page. */
  String work() {
    var all = new StringBuilder();
    var page = get("/api/v1/work?limit=200");
    while (!page.json().path("next").isNull()) {
      all.append(page.body());
      page = get("/api/v1/work?limit=200&cursor=" + encoded(page.text("/next")));
    }
    return all.append(page.body()).toString();
  }

  /** By which limit the matter of this number stands in the work list, on whatever page. */
  String waiting(String number) {
    return waiting(number, "timeLimit");
  }

  /** The same, and which time of the party is over there. */
  String waitingBeyond(String number) {
    return waiting(number) + " " + waiting(number, "partyTimeOver");
  }

  private String waiting(String number, String field) {
    for (var page = get("/api/v1/work?limit=200"); ; page = get("/api/v1/work?limit=200&cursor=" + encoded(page.text("/next")))) {
      for (var row : page.json().at("/items")) {
        if (row.path("number").asText().equals(number)) {
          return row.path(field).asText();
        }
      }
      if (page.json().path("next").isNull()) {
        return "not there";
      }
    }
  }

  /** How the matter's first time limit of this name stands. */
  String state(String href, String limit) {
    for (var one : get(href).json().at("/timeLimits")) {
      if (one.path("name").asText().equals(limit)) {
        return one.path("state").asText();
      }
    }
    return "none";
  }

  Reply post(String path, String json) {
    return post(path, json.getBytes(StandardCharsets.UTF_8));
  }

  Reply post(String path, byte[] body) {
    return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body)));
  }

  /** Posts under an {@code Idempotency-Key}. */
  Reply post(String path, String json, String key) {
    return send(request(path).header("Content-Type", "application/json").header("Idempotency-Key", key)
        .POST(BodyPublishers.ofString(json)));
  }

  /** Posts with that {@code If-Match}. */
  Reply post(String path, byte[] body, String version) {
    return send(request(path).header("Content-Type", "application/json").header("If-Match", version)
        .POST(BodyPublishers.ofByteArray(body)));
  }

  /** Posts a form with one file. */
  Reply upload(String path, String kind, String fileName, byte[] file) {
    return send(form(path, "--%1$s\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n%2$s\r\n".formatted(BOUNDARY, kind), fileName, file));
  }

  /** Encloses a file with a matter, on the version that this caller sees now. */
  Reply encloses(String href, String fileName, String content) {
    return encloses(href, fileName, content, get(href).etag());
  }

  /** The same on that version, or without naming one. */
  Reply encloses(String href, String fileName, String content, String version) {
    var form = form(href + "/attachments", "", fileName, content.getBytes(StandardCharsets.UTF_8));
    return send(version == null ? form : form.header("If-Match", version));
  }

  private HttpRequest.Builder form(String path, String before, String fileName, byte[] file) {
    var form = new ByteArrayOutputStream();
    form.writeBytes((before + "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%2$s\"\r\nContent-Type: text/plain\r\n\r\n")
        .formatted(BOUNDARY, fileName).getBytes(StandardCharsets.UTF_8));
    form.writeBytes(file);
    form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofByteArray(form.toByteArray()));
  }

  /** Posts evidence: its record as JSON, and one file. */
  Reply evidence(String record, String fileName, byte[] file) {
    var form = new ByteArrayOutputStream();
    form.writeBytes(("--%1$s\r\nContent-Disposition: form-data; name=\"record\"\r\n\r\n%2$s\r\n--%1$s\r\n"
        + "Content-Disposition: form-data; name=\"file\"; filename=\"%3$s\"\r\nContent-Type: application/octet-stream\r\n\r\n")
        .formatted(BOUNDARY, record, fileName).getBytes(StandardCharsets.UTF_8));
    form.writeBytes(file);
    form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(request("/api/v1/evidence/with-files").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofByteArray(form.toByteArray())));
  }

  /** Posts a stream of JSON lines. */
  Reply stream(String path, String lines) {
    return send(request(path).header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofString(lines)));
  }

  Reply call(String method, String path) {
    return send(request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString("{}")));
  }

  /** Takes a step on the version that this caller sees now. */
  Reply act(String href, String action, String json) {
    return act(href, action, json, get(href).etag());
  }

  Reply act(String href, String action, String json, String version) {
    return send(request(href + "/actions/" + action).header("Content-Type", "application/json")
        .header("If-Match", version).POST(BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(TheHouse.SETTINGS.applicationUrl() + path));
    var bearer = token.get();
    return bearer == null ? request : request.header("Authorization", "Bearer " + bearer);
  }

  private static Reply send(HttpRequest.Builder request) {
    try {
      return Reply.of(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

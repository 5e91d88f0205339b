package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Speaks to the application as its users do: over HTTP, with tokens of Keycloak. */
final class Client {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final long GOOD_FOR = TimeUnit.MINUTES.toNanos(4);  // of the five that a token lives; a slow machine takes longer

  private final HttpClient http = HttpClient.newHttpClient();
  private final HouseSettings settings;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();
  private final Map<String, String> versions = new ConcurrentHashMap<>();

  private record Token(String text, long since) {}

  Client(HouseSettings settings) {
    this.settings = settings;
  }

  JsonNode post(String who, String path, Object body) {
    return json(send(request(who, path).POST(BodyPublishers.ofString(write(body)))));
  }

  JsonNode get(String who, String path) {
    return json(send(request(who, path).GET()));
  }

  /** Sends one JSON object a line and gives the answer's lines. */
  List<JsonNode> stream(String who, String path, List<?> lines) {
    String body = lines.stream().map(line -> write(line) + "\n").collect(Collectors.joining());
    return send(request(who, path).setHeader("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofString(body)))
        .body().lines().map(Client::read).toList();
  }

  void delete(String who, String path) {
    send(request(who, path).DELETE());
  }

  /** The API's path of a matter, of which the number is Chinese. */
  static String href(String kind, String number) {
    return "/api/v1/" + kind + "/" + URLEncoder.encode(number, StandardCharsets.UTF_8);
  }

  /** Takes a step on the version that stands now. */
  JsonNode act(String who, String href, String action, Object body) {
    return below(who, href, "/actions/" + action, body);
  }

  /** Brings something to what stands there now, at an address below its own. */
  JsonNode below(String who, String href, String place, Object body) {
    String version = versions.remove(href);
    if (version == null) version = send(request(who, href).GET()).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> done = send(request(who, href + place).header("If-Match", version)
        .POST(BodyPublishers.ofString(write(body))));
    done.headers().firstValue("ETag").ifPresent(now -> versions.put(href, now));
    return json(done);
  }

  /** The same on what somebody else may have changed since: an imported report, the other side of a letter, a measure. */
  JsonNode actAnew(String who, String href, String action, Object body) {
    versions.remove(href);
    return act(who, href, action, body);
  }

  private HttpRequest.Builder request(String who, String path) {
    return HttpRequest.newBuilder(URI.create(settings.applicationUrl() + path))
        .header("Authorization", "Bearer " + token(who)).header("Content-Type", "application/json");
  }

  private String token(String who) {
    return tokens.compute(who, (w, known) -> known != null && System.nanoTime() - known.since() < GOOD_FOR ? known
        : new Token(asked(w), System.nanoTime())).text();
  }

  private String asked(String who) {
    return who.startsWith("platform-")
        ? ask(Map.of("grant_type", "client_credentials", "client_id", who, "client_secret", who + "-demo"))
        : ask(Map.of("grant_type", "password", "client_id", "mingcha-cli", "username", who, "password", "Mingcha-2026"));
  }

  private String ask(Map<String, String> form) {
    String body = form.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    return json(send(HttpRequest.newBuilder(URI.create(settings.keycloakUrl() + "/realms/mingcha/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body))))
        .required("access_token").asText();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    HttpRequest built = request.build();
    try {
      HttpResponse<String> response = http.send(built, BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        throw new LaunchFailed("The demo data could not be made: " + built.method() + " " + built.uri().getPath()
            + " was answered with " + response.statusCode() + ": " + response.body());
      }
      return response;
    } catch (IOException e) {
      throw new LaunchFailed("The demo data could not be made: " + e.getMessage() + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailed("The start was interrupted.", e);
    }
  }

  private static JsonNode json(HttpResponse<String> response) {
    return read(response.body());
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new LaunchFailed("The demo data could not be made: an answer is no JSON.", e);
    }
  }

  private static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}

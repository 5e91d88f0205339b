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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Speaks to the application as its users do: over HTTP, with tokens of Keycloak. */
final class Client {
  static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final HouseSettings settings;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  Client(HouseSettings settings) {
    this.settings = settings;
  }

  JsonNode post(String who, String path, Object body) {
    return json(send(request(who, path).POST(BodyPublishers.ofString(write(body)))));
  }

  void delete(String who, String path) {
    send(request(who, path).DELETE());
  }

  /** Takes a step on the version that stands now. */
  JsonNode act(String who, String href, String action, Object body) {
    String version = send(request(who, href).GET()).headers().firstValue("ETag").orElseThrow();
    return json(send(request(who, href + "/actions/" + action).header("If-Match", version)
        .POST(BodyPublishers.ofString(write(body)))));
  }

  private HttpRequest.Builder request(String who, String path) {
    return HttpRequest.newBuilder(URI.create(settings.applicationUrl() + path))
        .header("Authorization", "Bearer " + token(who)).header("Content-Type", "application/json");
  }

  private String token(String who) {
    return tokens.computeIfAbsent(who, w -> w.startsWith("platform-")
        ? ask(Map.of("grant_type", "client_credentials", "client_id", w, "client_secret", w + "-demo"))
        : ask(Map.of("grant_type", "password", "client_id", "mingcha-cli", "username", w, "password", "Mingcha-2026")));
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
    try {
      return JSON.readTree(response.body());
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

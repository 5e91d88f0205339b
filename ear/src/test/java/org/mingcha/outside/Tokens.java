package org.mingcha.outside;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mingcha.house.TheHouse;

/** Real tokens of the running Keycloak. */
public final class Tokens {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Tokens() {}

  /** A token of an officer, such as {@code yuhang.inspector1}. */
  public static String officer(String user) {
    return KNOWN.computeIfAbsent(user, u -> password("mingcha", "mingcha-cli", u));
  }

  /** A token of a platform's client, such as {@code platform-a}. */
  public static String platform(String client) {
    return KNOWN.computeIfAbsent(client, c -> ask("mingcha",
        Map.of("grant_type", "client_credentials", "client_id", c, "client_secret", c + "-demo")));
  }

  public static String password(String realm, String client, String user) {
    return ask(realm, Map.of("grant_type", "password", "client_id", client, "username", user, "password", "Mingcha-2026"));
  }

  private static String ask(String realm, Map<String, String> form) {
    var body = form.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    var request = HttpRequest.newBuilder(URI.create(TheHouse.SETTINGS.keycloakUrl() + "/realms/" + realm + "/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build();
    try {
      return Reply.JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body()).required("access_token").asText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

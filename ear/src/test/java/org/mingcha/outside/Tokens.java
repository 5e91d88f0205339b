package org.mingcha.outside;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mingcha.house.TheHouse;

/** Real tokens of the running Keycloak. */
public final class Tokens {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration GOOD_FOR = Duration.ofMinutes(4); // of the five that a token lives
  private static final Map<String, Known> KNOWN = new ConcurrentHashMap<>();

  // Keycloak refuses a sign-in while another of the same user is still being counted against guessing.
  private static final int PATIENCE = 5;
  private static final int PAUSE_MS = 200;

  private record Known(String token, Instant since) {

    boolean fresh() {
      return since.plus(GOOD_FOR).isAfter(Instant.now());
    }
  }

  private Tokens() {}

  /** A token of an officer, such as {@code yuhang.inspector1}. */
  public static String officer(String user) {
    return known(user, () -> password("mingcha", "mingcha-cli", user));
  }

  /** A token of a platform's client, such as {@code platform-a}. */
  public static String platform(String client) {
    return known(client, () -> ask("mingcha",
        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client + "-demo")));
  }

  private static String known(String name, Supplier<String> asked) {
    return KNOWN.compute(name, (n, known) ->
        known != null && known.fresh() ? known : new Known(asked.get(), Instant.now())).token();
  }

  /** A token by another client or realm, asked for once: for tests that show it often, such as the access matrix. */
  static String foreign(String realm, String client, String user) {
    return known(realm + "/" + client + "/" + user, () -> password(realm, client, user));
  }

  /** A token asked for anew. */
  public static String password(String realm, String client, String user) {
    return ask(realm, Map.of("grant_type", "password", "client_id", client, "username", user, "password", "Mingcha-2026"));
  }

  /** A token of Keycloak's own administrator, who makes accounts. */
  static String administrator() {
    return ask("master", Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "Mingcha-2026"));
  }

  private static String ask(String realm, Map<String, String> form) {
    var body = form.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    var request = HttpRequest.newBuilder(URI.create(TheHouse.SETTINGS.keycloakUrl() + "/realms/" + realm + "/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build();
    try {
      var answer = Reply.JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
      for (int again = 0; again < PATIENCE && answer.path("error").asText().equals("invalid_grant"); again++) {
        Thread.sleep(PAUSE_MS);
        answer = Reply.JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
      }
      if (!answer.has("access_token")) {
        throw new IllegalStateException("no token for " + form.getOrDefault("username", form.get("client_id")) + " in " + realm + ": " + answer);
      }
      return answer.get("access_token").asText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;

/** Accounts that the sign-in should never hold are made there, and refused here. */
@DisplayName("三员分立：不得兼任的角色，一个账号同时持有即拒绝")
@ExtendWith(MingchaRuns.class)
class TwoHatsTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @ParameterizedTest(name = "{0} 与 {1}")
  @CsvSource({"system-admin, security-admin", "system-admin, audit-admin", "security-admin, audit-admin",
      "system-admin, inspector", "audit-admin, leader", "platform, inspector"})
  @DisplayName("页面和接口都拒绝，403")
  void refusedEverywhere(String one, String other) throws Exception {
    var twoHats = caller(one, other);
    for (var path : List.of("/api/v1/bureaus", "/api/v1/leads", "/api/v1/deadlines?start=2026-12-01&days=5", "/identity/bureaus.xhtml")) {
      var reply = twoHats.get(path);
      assertEquals(403, reply.status(), path + reply.body());
      assertTrue(reply.body().contains("不得兼任"), reply.body());
    }
    assertEquals("/problems/identity.two-hats", twoHats.get("/api/v1/bureaus").text("/type"));
  }

  /** Somebody new of the bureau of Yuhang who holds these roles. */
  static Caller caller(String... roles) throws Exception {
    return Caller.with(Tokens.password("mingcha", "mingcha-cli", account(roles)));
  }

  private static String account(String... roles) throws Exception {
    var admin = Tokens.administrator();
    var login = "two.hats." + SomeLeads.unique();
    var made = send(admin, "POST", "/users", """
        {"username": "%s", "enabled": true, "emailVerified": true, "email": "%s@example.org", "firstName": "两", "lastName": "帽",
         "attributes": {"bureau": ["330110"]}, "credentials": [{"type": "password", "value": "Mingcha-2026", "temporary": false}]}"""
        .formatted(login, login));
    assertEquals(201, made.statusCode(), made.body());
    var user = made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    var granted = new ArrayList<JsonNode>();
    for (var role : roles) {
      granted.add(Reply.JSON.readTree(send(admin, "GET", "/roles/" + role, "").body()));
    }
    var mapped = send(admin, "POST", "/users/" + user + "/role-mappings/realm", granted.toString());
    assertEquals(204, mapped.statusCode(), mapped.body());
    return login;
  }

  private static java.net.http.HttpResponse<String> send(String token, String method, String path, String json) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(URI.create(TheHouse.SETTINGS.keycloakUrl() + "/admin/realms/mingcha" + path))
        .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
  }
}

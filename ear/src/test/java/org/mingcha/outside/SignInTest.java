package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;

@DisplayName("登录：谁能进来")
@ExtendWith(MingchaRuns.class)
class SignInTest {
  private static final String WORK = "/api/v1/work";

  record Bad(String why, String token) {
    @Override
    public String toString() {
      return why;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTokens")
  @DisplayName("不合格的令牌得到 401 与问题说明")
  void aBadTokenIsRefusedWithAProblem(Bad bad) {
    var reply = (bad.token() == null ? Caller.nobody() : Caller.with(bad.token())).get(WORK);
    assertEquals(401, reply.status(), reply.body());
    assertTrue(reply.type().startsWith("application/problem+json"), reply.type());
    assertEquals(401, reply.json().path("status").asInt());
  }

  static Stream<Bad> badTokens() {
    String good = Tokens.officer("yuhang.inspector1");
    String[] part = good.split("\\.");
    return Stream.of(
        new Bad("none", null),
        new Bad("for another application", Tokens.password("mingcha", "other-app", "yuhang.inspector1")),
        new Bad("of another realm", Tokens.password("elsewhere", "mingcha-cli", "stranger")),
        new Bad("no token at all", "nonsense"),
        new Bad("claims changed", part[0] + "." + ofNationalBureau(part[1]) + "." + part[2]),
        new Bad("signature cut off", part[0] + "." + part[1] + "."),
        new Bad("alg none", encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + part[1] + "."),
        new Bad("alg none with the key", encoded(text(part[0]).replace("RS256", "none")) + "." + part[1] + "."),
        new Bad("key unknown", encoded("{\"alg\":\"RS256\",\"kid\":\"nobody\"}") + "." + part[1] + "." + part[2]));
  }

  @Test
  @DisplayName("令牌过期即得到 401")
  void anExpiredTokenIsRefused() throws Exception {
    var brief = Caller.with(Tokens.password("mingcha", "mingcha-brief", "yuhang.inspector1"));
    var patience = Instant.now().plusSeconds(20);
    while (brief.get(WORK).status() != 401 && Instant.now().isBefore(patience)) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    assertEquals(401, brief.get(WORK).status());
    assertEquals(200, Caller.officer("yuhang.inspector1").get(WORK).status());
  }

  @Test
  @DisplayName("接口不认会话 Cookie")
  void aSessionCookieIsWorthNothingForTheApi() throws Exception {
    assertEquals(401, get(WORK, "Cookie", "JSESSIONID=anything").statusCode());
  }

  @Test
  @DisplayName("页面转到 Keycloak 登录，并使用 PKCE")
  void aPageAsksToSignInWithPkce() throws Exception {
    var answer = get("/", "Accept", "text/html");
    String location = answer.headers().firstValue("Location").orElse("");
    assertEquals(302, answer.statusCode());
    assertTrue(location.startsWith(TheHouse.SETTINGS.keycloakUrl() + "/realms/mingcha/"), location);
    assertTrue(location.contains("code_challenge_method=S256"), location);
  }

  @Test
  @DisplayName("地址里的令牌同样要核对受众")
  void aTokenInTheAddressIsHeldToTheAudienceToo() throws Exception {
    String foreign = Tokens.password("mingcha", "other-app", "yuhang.inspector1");
    assertEquals(401, get("/board/home.xhtml?access_token=" + foreign, "Accept", "text/html").statusCode());
  }

  @Test
  @DisplayName("页面脚本在会话过期后得到 401，而不是登录页")
  void aScriptOfAPageGetsNoLoginPage() throws Exception {
    assertEquals(401, get("/", "Faces-Request", "partial/ajax").statusCode());
  }

  @Test
  @DisplayName("应答不透露服务器的名称与版本")
  void theServerDoesNotSayWhatItIs() throws Exception {
    var headers = get("/openapi", "Accept", "*/*").headers();
    assertFalse(headers.firstValue("Server").isPresent());
    assertFalse(headers.firstValue("X-Powered-By").isPresent());
  }

  private static HttpResponse<String> get(String path, String header, String value) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(TheHouse.SETTINGS.applicationUrl() + path))
        .header(header, value).build(), BodyHandlers.ofString());
  }

  private static String ofNationalBureau(String claims) {
    return encoded(text(claims).replace("\"330110\"", "\"100000\""));
  }

  private static String text(String encoded) {
    return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}

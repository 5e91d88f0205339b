package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;
import org.mingcha.house.TheHouse;

@DisplayName("管理端口：健康与指标")
@ExtendWith(MingchaRuns.class)
class HealthTest {

  @Test
  @DisplayName("就绪检查说明应用已部署")
  void readyMeansThatTheApplicationIsDeployed() throws Exception {
    var reply = management("/health/ready");
    assertEquals(200, reply.statusCode(), reply.body());
    assertTrue(reply.body().contains("\"mingcha.ear\":\"OK\""), reply.body());
  }

  @Test
  @DisplayName("就绪检查说明应用可用：数据库连得上，迁移正是本版的")
  void readyMeansThatTheApplicationWorks() throws Exception {
    var check = check();
    assertEquals("UP", check.path("status").asText(), check.toString());
    assertEquals("reachable", check.path("data").path("database").asText());
    assertEquals("as expected", check.path("data").path("migrations").asText());
    assertTrue(check.path("data").path("lastMigration").asText().matches("2026\\d+"), check.toString());
  }

  @Test
  @DisplayName("运行中有人把数据库迁移到别的版本：不再就绪")
  void anotherVersionOfTheDatabaseIsTold() throws Exception {
    try (var database = TheDatabase.asOwner(); var sql = database.createStatement()) {
      // given a later version's migration, in place while this version runs
      sql.execute("""
          insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
          select max(installed_rank) + 1, '999912312359', 'later', 'SQL', 'later.sql', 1, 'test', 0, true from flyway_schema_history""");
      try {
        var check = check();
        assertEquals("DOWN", check.path("status").asText(), check.toString());
        assertEquals("not those of this application", check.path("data").path("migrations").asText());
        assertEquals(503, management("/health/ready").statusCode());
      } finally {
        sql.execute("delete from flyway_schema_history where version = '999912312359'");
      }
    }
    assertEquals("UP", check().path("status").asText());
  }

  @Test
  @DisplayName("指标是 Prometheus 的格式：请求数，数据库连接")
  void figuresAreForPrometheus() throws Exception {
    var body = management("/metrics").body();
    assertTrue(body.lines().anyMatch(line -> line.matches("wildfly_undertow_request_count_total\\{.*} \\d.*")), body.substring(0, 500));
    assertTrue(body.lines().anyMatch(line -> line.matches("wildfly_datasources_pool_active_count\\{.*MingchaDS.*} \\d.*")), body.substring(0, 500));
  }

  @Test
  @DisplayName("对外的端口上没有这两样")
  void theApplicationsPortShowsNeither() {
    assertEquals(404, SomeLeads.INSPECTOR.get("/api/v1/health").status());
    assertTrue(Caller.nobody().get("/metrics").status() != 200);
    assertTrue(Caller.nobody().get("/health").status() != 200);
  }

  private static JsonNode check() throws IOException, InterruptedException {
    var checks = Reply.JSON.readTree(management("/health/ready").body()).path("checks");
    return StreamSupport.stream(checks.spliterator(), false).filter(check -> check.path("name").asText().equals("mingcha")).findAny().orElseThrow();
  }

  private static HttpResponse<String> management(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + TheHouse.SETTINGS.managementPort() + path)).build(),
        BodyHandlers.ofString());
  }
}

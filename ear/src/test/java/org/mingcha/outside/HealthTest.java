package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
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

  private static HttpResponse<String> management(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + TheHouse.SETTINGS.managementPort() + path)).build(),
        BodyHandlers.ofString());
  }
}

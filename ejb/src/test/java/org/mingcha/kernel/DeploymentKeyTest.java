package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("部署密钥：没有不启动，用演示的不启动")
class DeploymentKeyTest {

  @DisplayName("没有设置，或者是空白：说出变量名，拒绝")
  @Test void withoutAKeyThereIsNoStart() {
    assertTrue(refusal(Map.of()).contains("SECRET_KEY is not set"));
    assertTrue(refusal(Map.of("SECRET_KEY", " ")).contains("SECRET_KEY is not set"));
    assertTrue(refusal(Map.of("MINGCHA_DEMO", "true")).contains("SECRET_KEY is not set"));
  }

  @DisplayName("演示的密钥只能用于演示，混在别的中间也不行")
  @Test void theDemosKeyIsForTheDemo() {
    assertTrue(refusal(Map.of("SECRET_KEY", "1:demo")).contains("is the demo's"));
    assertTrue(refusal(Map.of("SECRET_KEY", "2:own,1:demo", "MINGCHA_DEMO", "false")).contains("is the demo's"));
    assertEquals("1:demo", DeploymentKey.required("SECRET_KEY", "demo", Map.of("SECRET_KEY", "1:demo", "MINGCHA_DEMO", "true")));
  }

  @DisplayName("自己的密钥，照用")
  @Test void anOwnKeyIsTaken() {
    assertEquals("1:own", DeploymentKey.required("SECRET_KEY", "demo", Map.of("SECRET_KEY", " 1:own ")));
  }

  private static String refusal(Map<String, String> environment) {
    return assertThrows(IllegalStateException.class,
        () -> DeploymentKey.required("SECRET_KEY", "demo", environment)).getMessage();
  }
}

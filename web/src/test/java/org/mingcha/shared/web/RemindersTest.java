package org.mingcha.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.audit.AuditView;
import org.mingcha.shared.Texts;
import org.mingcha.shared.rest.Json;

@DisplayName("办理经过里的催办：谁催、催谁、催什么；系统的到期提醒是另一回事")
class RemindersTest {

  private static final String REMINDED = "{\"limitKind\": \"DECIDE_CASE\", \"note\": \"请抓紧\", \"who\": [\"yuhang.inspector1\"], \"reminded\": [\"张三\"]}";

  @DisplayName("负责人催办，写明催谁、哪个期限、怎么说")
  @Test void whoWasReminded() {
    assertTrue(Reminders.told(entry(REMINDED)));
    assertEquals("→ 张三，办理案件：请抓紧", Reminders.line(Texts.in(Locale.CHINESE), Json.tree(REMINDED)));
    assertEquals("→ 张三, Decide the case: 请抓紧", Reminders.line(Texts.in(Locale.ENGLISH), Json.tree(REMINDED)));
  }

  @DisplayName("以前的记录只有用户名，照用户名写；系统到期前的提醒不是催办")
  @Test void whatIsNoReminderOfAnybody() {
    assertEquals("→ yuhang.inspector1，办理案件：请抓紧", Reminders.line(Texts.in(Locale.CHINESE), Json.tree(REMINDED.replace("reminded", "none"))));
    assertFalse(Reminders.told(entry("{\"who\": \"leader\"}")));
  }

  private static AuditView entry(String facts) {
    return new AuditView(1, Instant.EPOCH, "yuhang.leader", "赵六", "leader", "330110", "remind", facts, "");
  }
}

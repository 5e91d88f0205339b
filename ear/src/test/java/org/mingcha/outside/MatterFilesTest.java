package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("附件：责令改正、失联通报、先行登记保存、查封扣押")
@ExtendWith(MingchaRuns.class)
class MatterFilesTest {

  private final Caller inspector = Caller.officer("yuhang.inspector1");

  @Test
  @DisplayName("进行中由本局添加，看得到该事项的才看得到文件；办结后不再添加")
  void filesOfAnOrder() {
    var order = SomeLeads.path(inspector.post("/api/v1/rectification-orders", """
        {"party": {"name": "余杭某某附件店", "capacity": "IN_PLATFORM_OPERATOR"}, "breach": "DISPLAY", "facts": "检查发现未履行义务",
         "demands": "履行义务", "termLength": 1, "termUnit": "DAY"}"""));
    assertEquals(0, inspector.get(order + "/attachments").json().at("/items").size());

    // when a picture is added
    var added = inspector.encloses(order, "复查照片.txt", "已展示");
    assertEquals("201 复查照片.txt", added.status() + " " + added.text("/fileName"), added.body());

    // then whoever sees the order has it, on the page too, and nobody else adds one
    var number = inspector.get(order).text("/number");
    var page = "/enclosure/file?kind=rectification-orders&id=1&number=" + Caller.encoded(number);
    assertEquals("已展示 已展示", inspector.get(order + "/attachments/1").body() + " " + Caller.officer("hangzhou.inspector1").get(page).body());
    assertEquals("复查照片.txt", inspector.get(order + "/attachments").text("/items/0/fileName"));
    assertTrue(inspector.get("/rectification/order.xhtml?number=" + Caller.encoded(number)).body().contains("复查照片.txt"));
    assertTrue(inspector.get(order + "/timeline").body().contains("attach-file"));
    assertEquals("404 404 403", Caller.officer("cixi.inspector1").get(order + "/attachments/1").status() + " "
        + Caller.officer("cixi.inspector1").get(page).status() + " " + Caller.officer("hangzhou.inspector1").encloses(order, "别局.txt", "x").status());
    assertEquals(404, inspector.get("/api/v1/seizures/" + Caller.encoded(number) + "/attachments").status());

    // and an order that has ended takes none any more
    inspector.act(order, "withdraw", "{\"reason\": \"不再需要\"}");
    assertEquals(409, inspector.encloses(order, "后补.txt", "晚了").status());
  }
}

package org.mingcha.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.house.TheHouse;

/** How an officer goes through the pages of plans and spot checks. */
final class SpotCheckPages {

  private final Browser browser;
  private final String today;
  private final Map<String, Page> windows = new HashMap<>();

  SpotCheckPages(Browser browser, String today) {
    this.browser = browser;
    this.today = today;
  }

  /** The window of this officer, who signs in once. */
  Page as(String user) {
    return windows.computeIfAbsent(user, browser::signIn);
  }

  /** Plans, and has the plan signed by unit head and leader; its number. */
  String approvedPlan(Page inspector) {
    link(inspector, "抽查");
    link(inspector, "计划");
    link(inspector, "拟定抽查计划");
    fill(inspector, "title", "移动电源抽查");
    inspector.locator("textarea[id$=':purpose']").fill("风险监测");
    inspector.locator("input[id$=':productGroup']").first().fill("移动电源");
    inspector.locator("textarea[id$=':standards']").first().fill("GB 31241-2022");
    for (var field : new String[] {"batches", "testQuantity", "spareQuantity"}) {
      inspector.locator("input[id$=':" + field + "']").first().fill("4");
    }
    button(inspector, "拟定抽查计划");
    var plan = number(inspector);
    act(inspector, "送审", "reason", "请审批");
    for (var signer : new String[][] {{"yuhang.unithead", "审核计划"}, {"yuhang.leader", "批准计划"}}) {
      var page = as(signer[0]);
      open(page, "/spotplan/plan.xhtml?number=" + plan);
      act(page, signer[1], "opinion", "同意");
    }
    return plan;
  }

  /** Gives out an online task to inspector1, records what was bought from that shop, and sends it; the number of the check. */
  String sampled(Page inspector, String plan, String shop, String producerDomicile) {
    open(inspector, "/spotplan/plan.xhtml?number=" + plan);
    link(inspector, "下达任务");
    inspector.locator("select[id$=':mode']").selectOption("ONLINE");
    fill(inspector, "platform", "平台甲");
    inspector.locator("input[value='yuhang.inspector1']").check();
    button(inspector, "下达抽样任务");
    var check = number(inspector);
    link(inspector, "记录抽样");
    String[][] sampling = {{"sampledOn", today}, {"place", "样品室"}, {"recording", "录像1"}, {"sellerName", shop},
        {"sellerUrl", "https://shop.example/3"}, {"producerName", "岚石电子厂"}, {"producerDomicile", producerDomicile},
        {"productName", "移动电源"}, {"model", "PB-20K"}, {"testSeal", "封1"}, {"testQuantity", "4"}, {"spareSeal", "封2"},
        {"spareQuantity", "2"}, {"spareHolder", "样品室"}, {"buyerAccount", "买样甲"}, {"paymentAccount", "付款甲"},
        {"deliveryAddress", "某路1号"}, {"contact", "某人"}, {"orderNumber", "D-1"}};
    for (var field : sampling) {
      fill(inspector, field[0], field[1]);
    }
    button(inspector, "记录抽样");
    return check;
  }

  void send(Page inspector) {
    link(inspector, "送检");
    fill(inspector, "laboratory", "省质检院");
    fill(inspector, "sentOn", today);
    button(inspector, "送检");
  }

  /** The code of the test sample. */
  static String code(Page inspector) {
    return inspector.locator("section[aria-labelledby=mc-samples] td b").first().innerText();
  }

  /** Tells seller, producer and platform; where they received it today, the fifteen days run. */
  void tell(Page inspector, boolean received) {
    for (var recipient : new String[] {"SELLER", "PRODUCER", "PLATFORM"}) {
      link(inspector, "记录结果告知");
      inspector.locator("select[id$=':recipient']").selectOption(recipient);
      fill(inspector, "sentOn", today);
      inspector.locator("select[id$=':manner']").selectOption("POST");
      button(inspector, "记录结果告知");
      if (received) {
        link(inspector, "记录收到日期");
        inspector.locator("select[id$=':recipient']").selectOption(recipient);
        fill(inspector, "receivedOn", today);
        button(inspector, "记录收到日期");
      }
    }
  }

  static String number(Page page) {
    return page.locator("h1 .mc-number").innerText();
  }

  static void act(Page page, String move, String field, String text) {
    link(page, move);
    page.locator("textarea[id$=':" + field + "']").fill(text);
    button(page, move);
  }

  static void open(Page page, String path) {
    page.navigate(TheHouse.SETTINGS.applicationUrl() + path);
  }

  static void fill(Page page, String field, String text) {
    page.locator("input[id$=':" + field + "']").fill(text);
  }

  static void link(Page page, String text) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(text).setExact(true)).first().click();
  }

  static void button(Page page, String text) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(text).setExact(true)).first().click();
    page.waitForLoadState();
  }
}

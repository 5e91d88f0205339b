package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("抽查公布之前，访问矩阵里的每个接口、每个页面都不透露给局外人（第110号令第21条）")
@ExtendWith(MingchaRuns.class)
class SecretEverywhereTest {

  private static final String SHOP = "紫鸢数码店";
  private static final List<Caller> OUTSIDERS = List.of(Caller.officer("hangzhou.leader"), Caller.officer("zhejiang.principal"),
      Caller.officer("cixi.inspector1"), Caller.officer("cixi.liaison"), Caller.officer("sysadmin"), Caller.platform("platform-a"), Caller.nobody());

  @AfterEach
  void realTime() {
    ASpotCheck.realTime();
  }

  @Test
  @DisplayName("计划、抽查、线索、责令：不点名的地址里没有编号，点名的地址里没有店名；本局领导都看得到")
  void nowhere() {
    var check = ASpotCheck.failed(SHOP, null);
    var secret = new ArrayList<>(List.of(check, ASpotCheck.begun(check, "STOP_SALE").get(0)));
    for (var rel : List.of("plan", "lead")) {
      secret.add(ASpotCheck.links(ASpotCheck.SAMPLER.get(check), rel).get(0));
    }
    var numbers = secret.stream().map(ASpotCheck::numberOf).toList();
    var leaks = new TreeSet<String>();

    for (var reader : OUTSIDERS) {
      for (var address : unnamed()) {
        var body = reader.get(address).body();
        numbers.stream().filter(body::contains).forEach(number -> leaks.add(address + " shows " + number));
      }
      for (var number : numbers) {
        for (var address : named(number)) {
          if (reader.get(address).body().contains(SHOP)) {
            leaks.add(address + " shows the shop");
          }
        }
      }
    }
    assertEquals(new TreeSet<String>(), leaks);

    // the same walk finds them for the bureau's own leader
    var seen = new TreeSet<String>();
    unnamed().forEach(address -> numbers.stream().filter(ASpotCheck.LEADER.get(address).body()::contains).forEach(seen::add));
    assertEquals(new TreeSet<>(numbers), seen);
    assertTrue(named(numbers.get(0)).stream().filter(address -> ASpotCheck.LEADER.get(address).body().contains(SHOP)).count() >= 2);
  }

  /** Every address of the matrix that can be read without naming anything, and the same asked for as much as there is. */
  private static List<String> unnamed() {
    var addresses = new ArrayList<String>();
    reading().filter(path -> !path.contains("{")).forEach(path -> {
      addresses.add(path);
      if (path.startsWith("/api/")) {
        addresses.add(path + "?limit=200");
      }
    });
    return addresses;
  }

  /** Every address of the matrix, with this number wherever it may be named. */
  private static List<String> named(String number) {
    var n = Caller.encoded(number);
    var addresses = new ArrayList<String>();
    reading().forEach(path -> {
      if (path.contains("{")) {
        addresses.add(path.replace("{id}", "1").replaceAll("\\{\\w+}", n));
      } else if (path.endsWith(".xhtml")) {
        addresses.add(path + "?number=" + n + "&from=" + n + "&kind=leads&within=" + n + "&q=" + n + "&name=" + n);
      } else {
        addresses.add(path + "?within=" + n);
      }
    });
    addresses.add("/api/v1/search?q=" + n);
    addresses.add("/api/v1/party-file?name=" + n);
    return addresses;
  }

  private static Stream<String> reading() {
    return AccessMatrixTest.rows().stream().filter(row -> row.method().equals("GET")).map(AccessMatrixTest.Row::path);
  }
}

package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;

@DisplayName("文号：机关代字、文种、年份，连续不跳号，不重号（文书格式范本）")
@ExtendWith(MingchaRuns.class)
class DocumentNumberTest {

  private static final int AT_ONCE = 50;
  private static final String REGISTER = "/api/v1/document-numbers?limit=200&word=" + Caller.encoded("责改");

  @Test
  @DisplayName("五十份同时制发，文号连续、各不相同")
  void fiftyAtOnce() throws Exception {
    // given fifty approved papers of one type
    var papers = IntStream.range(0, AT_ONCE).mapToObj(i -> SomePapers.ofSignedOrder("余杭并发店" + i)).toList();
    int before = last();

    // when all are issued at the same time
    var replies = new ArrayList<Reply>();
    var threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var work = papers.stream().map(paper -> (Callable<Reply>) () -> paper.tried(INSPECTOR, "issue", "{}")).toList();
      for (var done : threads.invokeAll(work)) {
        replies.add(done.get());
      }
    } finally {
      threads.shutdownNow();
    }

    // then each has a number of its own, and the series goes on by fifty without a gap
    assertEquals(List.of(), replies.stream().filter(reply -> reply.status() != 200).map(Reply::body).toList());
    var serials = replies.stream().map(reply -> serial(reply.text("/number"))).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(IntStream.rangeClosed(before + 1, before + AT_ONCE).boxed().toList(), new ArrayList<>(serials));
    assertEquals(before + AT_ONCE, last());
    assertEquals("0", series("/missing"));
  }

  @Test
  @DisplayName("作废的文号登记原因，不再使用；下一份接着往后编")
  void aVoidNumberIsExplained() {
    var paper = SomePapers.ofSignedOrder("余杭某某作废店").issued();
    assertEquals(403, paper.tried(INSPECTOR, "void", "{\"reason\": \"打印错误\"}").status());
    paper.by(LEADER, "void", "{\"reason\": \"打印错误\"}");
    var next = SomePapers.ofSignedOrder("余杭某某作废店二").issued();
    assertTrue(serial(next.text("/number")) > serial(paper.text("/number")));

    var register = INSPECTOR.get(REGISTER).json().path("items");
    for (var row : register) {
      if (row.path("number").asText().equals(paper.text("/number"))) {
        assertEquals("VOID 打印错误 yuhang.leader", row.path("state").asText() + " " + row.path("reason").asText() + " " + row.path("voidBy").asText());
      }
    }
    assertTrue(register.toString().contains(paper.text("/number")));
    assertEquals("0", series("/missing"));
    assertEquals(422, INSPECTOR.get("/api/v1/document-numbers?year=1").status());
    assertEquals(0, Caller.officer("cixi.inspector1").get(REGISTER).json().path("items").size());
  }

  @Test
  @DisplayName("磁盘写满：明确报错，没有半份文书，文号不丢；腾出空间后照常制发，接着编号")
  void aFullDisk() throws Exception {
    var paper = SomePapers.ofSignedOrder("余杭某某满盘店");
    int before = last();
    owner("create function disk_is_full() returns trigger language plpgsql as $$ begin raise exception 'No space left on device' using errcode = '53100'; end $$");
    owner("create trigger disk_is_full before insert on stored_piece for each row execute function disk_is_full()");
    Reply refused;
    try {
      refused = paper.tried(INSPECTOR, "issue", "{}");
    } finally {
      owner("drop trigger disk_is_full on stored_piece");
      owner("drop function disk_is_full()");
    }
    assertTrue(refused.status() >= 500 && refused.type().startsWith("application/problem+json"), refused.body());
    assertEquals("APPROVED", INSPECTOR.get(paper.path()).text("/state"));
    assertEquals(before, last());
    assertEquals(before + 1, serial(paper.issued().text("/number")));
  }

  private static void owner(String sql) throws Exception {
    try (var database = TheDatabase.asOwner(); var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int last() {
    var last = series("/last");
    return last.isEmpty() ? 0 : Integer.parseInt(last);
  }

  private static String series(String member) {
    for (var series : INSPECTOR.get(REGISTER).json().path("series")) {
      if (series.path("word").asText().equals("责改")) {
        return series.at(member).asText();
      }
    }
    return "";
  }

  private static int serial(String number) {
    return Integer.parseInt(number.substring(number.indexOf('〕') + 1, number.length() - 1));
  }
}

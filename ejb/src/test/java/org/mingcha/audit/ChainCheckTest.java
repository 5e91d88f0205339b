package org.mingcha.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.audit.Finding.What.CUT_OFF;
import static org.mingcha.audit.Finding.What.DELETED;
import static org.mingcha.audit.Finding.What.EDITED;
import static org.mingcha.audit.Finding.What.HEAD_MISSING;
import static org.mingcha.audit.Finding.What.INSERTED;
import static org.mingcha.audit.Finding.What.REPLACED;
import static org.mingcha.audit.Finding.What.SWAPPED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said of a chain of five entries after a hand was laid on it. */
@DisplayName("一条链：动了哪一条，就说哪一条")
class ChainCheckTest {

  private static final String CHAIN = "leads:余市监线〔2026〕1号";

  private final List<TrailRow> rows = new ArrayList<>();

  ChainCheckTest() {
    for (int seq = 1; seq <= 5; seq++) {
      rows.add(entry(seq, "{\"n\":" + seq + "}", seq == 1 ? "" : rows.get(seq - 2).hash()));
    }
  }

  @DisplayName("没动过的，不说什么")
  @Test void nothingIsSaidOfAGoodChain() {
    assertEquals(List.of(), said(head(5)));
  }

  @DisplayName("内容改了，摘要没改")
  @Test void edited() {
    var row = rows.get(2);
    rows.set(2, new TrailRow(CHAIN, 3, row.at(), "somebody", row.actorName(), row.actorRole(), row.actorBureau(), row.action(),
        row.subjectKind(), row.subjectNo(), row.facts(), row.previous(), row.hash()));
    assertEquals(List.of(Finding.at(EDITED, CHAIN, 3)), said(head(5)));
  }

  @DisplayName("内容连摘要一起改：后一条接不上；最后一条则与链首不符")
  @Test void replaced() {
    rows.set(2, entry(3, "{\"n\":33}", rows.get(1).hash()));
    assertEquals(List.of(Finding.at(REPLACED, CHAIN, 3)), said(head(5)));

    rows.set(2, entry(3, "{\"n\":3}", rows.get(1).hash()));
    var head = head(5);
    rows.set(4, entry(5, "{\"n\":55}", rows.get(3).hash()));
    assertEquals(List.of(Finding.at(REPLACED, CHAIN, 5)), said(head));
  }

  @DisplayName("删去中间的、开头的、末尾的")
  @Test void deleted() {
    var head = head(5);
    var third = rows.remove(2);
    assertEquals(List.of(Finding.at(DELETED, CHAIN, 3)), said(head));
    rows.add(2, third);
    rows.remove(0);
    assertEquals(List.of(Finding.at(DELETED, CHAIN, 1)), said(head));
    rows.subList(2, 4).clear();
    assertEquals(List.of(Finding.at(DELETED, CHAIN, 1), new Finding(CUT_OFF, CHAIN, 4, 5)), said(head));
  }

  @DisplayName("删去一条，后面的补上来：从第一条起也一样")
  @Test void deletedAndTheGapClosed() {
    var head = new ChainHead(CHAIN, 4, rows.get(4).hash());
    for (int gone = 1; gone <= 4; gone++) {
      var all = List.copyOf(rows);
      rows.remove(gone - 1);
      for (int seq = gone; seq <= 4; seq++) {
        rows.set(seq - 1, at(seq, rows.get(seq - 1)));
      }
      assertEquals(List.of(Finding.at(DELETED, CHAIN, gone)), said(head));
      rows.clear();
      rows.addAll(all);
    }
  }

  @DisplayName("插入一条：挪开后面的，或者接在末尾")
  @Test void inserted() {
    var moved = rows.get(4);
    rows.set(4, entry(5, "{\"forged\":true}", rows.get(3).hash()));
    rows.add(new TrailRow(CHAIN, 6, moved.at(), moved.actorUser(), moved.actorName(), moved.actorRole(), moved.actorBureau(), moved.action(),
        moved.subjectKind(), moved.subjectNo(), moved.facts(), moved.previous(), moved.hash()));
    assertEquals(List.of(Finding.at(INSERTED, CHAIN, 5)), said(new ChainHead(CHAIN, 6, moved.hash())));
  }

  @DisplayName("接在末尾，没有动链首")
  @Test void appended() {
    var head = head(5);
    rows.add(entry(6, "{}", rows.get(4).hash()));
    assertEquals(List.of(Finding.at(INSERTED, CHAIN, 6)), said(head));
  }

  @DisplayName("两条对调，两条都说")
  @Test void swapped() {
    var head = head(5);
    var second = at(3, rows.get(1));
    rows.set(1, at(2, rows.get(2)));
    rows.set(2, second);
    assertEquals(List.of(Finding.at(SWAPPED, CHAIN, 2), Finding.at(SWAPPED, CHAIN, 3)), said(head));
  }

  @DisplayName("链首丢了，或者全部记录丢了")
  @Test void headMissingOrAlone() {
    assertEquals(List.of(Finding.at(HEAD_MISSING, CHAIN, 5)), said(null));
    var head = head(5);
    rows.clear();
    assertEquals(List.of(new Finding(CUT_OFF, CHAIN, 1, 5)), said(head));
  }

  private List<Finding> said(ChainHead head) {
    var findings = new ArrayList<Finding>();
    var check = new ChainCheck(CHAIN, findings::add);
    rows.forEach(check::row);
    check.end(head);
    return findings;
  }

  private ChainHead head(int seq) {
    return new ChainHead(CHAIN, seq, rows.get(seq - 1).hash());
  }

  private static TrailRow at(long seq, TrailRow row) {
    return new TrailRow(CHAIN, seq, row.at(), row.actorUser(), row.actorName(), row.actorRole(), row.actorBureau(), row.action(),
        row.subjectKind(), row.subjectNo(), row.facts(), row.previous(), row.hash());
  }

  private static TrailRow entry(long seq, String facts, String previous) {
    var row = new TrailRow(CHAIN, seq, Instant.parse("2026-12-03T02:00:00Z"), "yuhang.inspector1", "李", "inspector", "330110", "verify",
        "leads", "余市监线〔2026〕1号", facts, previous, "");
    return new TrailRow(CHAIN, seq, row.at(), row.actorUser(), row.actorName(), row.actorRole(), row.actorBureau(), row.action(),
        row.subjectKind(), row.subjectNo(), facts, previous, row.digest());
  }
}

package org.mingcha.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handler;
import org.mingcha.store.StoredFile;

@DisplayName("证据的文件和保管链：改了一个字节就看得出来，每一次易手都有人（程序规定第26条）")
class EvidencePieceTest {

  private static final String SM3 = "a".repeat(64);
  private static final String SHA = "b".repeat(64);
  private static final Instant LATER = SomePiece.NOW.plusSeconds(3600);

  private final EvidencePiece piece = EvidencePiece.collected(new SubjectRef("leads", "余市监线〔2026〕1号"), 1,
      SomePiece.of(EvidenceKind.SAMPLING_RECORD), List.of(new Handler("a", "李", "ZF-1"), new Handler("b", "王", "ZF-2")), "a", SomePiece.NOW);

  @DisplayName("摘要或者长度有一个不同，就不是原来的文件（程序规定第26条）")
  @ParameterizedTest(name = "{0} {1} {2}：{3}")
  @CsvSource({"a, b, 10, true", "c, b, 10, false", "a, c, 10, false", "a, b, 11, false"})
  void compared(String sm3, String sha, long size, boolean intact) {
    var file = EvidenceFile.of(1, "页面.png", new StoredFile(7, SM3, SHA, 10, "image/png"));
    var now = new StoredFile(7, sm3.repeat(64), sha.repeat(64), size, "image/png");

    assertEquals(intact, file.checked(now, "a", LATER));
    assertEquals(!intact, file.view().changed());
    assertTrue(file.knownAs(now));
  }

  @DisplayName("没有校验过的，不算有变动")
  @Test void neverChecked() {
    var file = EvidenceFile.of(1, "页面.png", new StoredFile(7, SM3, SHA, 10, "image/png"));

    assertFalse(file.view().changed());
    assertFalse(file.knownAs(file.stored()));
  }

  @DisplayName("收集即为保管链的第一环，以后谁持有谁移交")
  @Test void fromHandToHand() {
    piece.handOver(new CustodyReport(SomePiece.NOW, "检验机构", "实验室", "封-7", "委托检验"), "a", LATER);

    var chain = piece.chain();
    assertEquals("某某电器商行→李 李→检验机构", chain.get(0).from() + "→" + chain.get(0).to() + " " + chain.get(1).from() + "→" + chain.get(1).to());
    assertEquals("封-7", chain.get(0).seal());
  }

  @DisplayName("移交时间不早于上一次，不晚于现在")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"2026-12-04T01:29:59Z", "2026-12-04T03:00:01Z"})
  void handedOverAtAnImpossibleTime(Instant at) {
    var wrong = assertThrows(Invalid.class, () -> piece.handOver(new CustodyReport(at, "库房", "库房", null, "入库"), "a", LATER));

    assertEquals("/at", wrong.violations().get(0).pointer());
    assertEquals(1, piece.chain().size());
  }
}

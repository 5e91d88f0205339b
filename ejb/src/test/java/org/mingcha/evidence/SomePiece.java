package org.mingcha.evidence;

import java.time.Instant;
import java.util.List;
import org.mingcha.document.PartySignature;

/** Object mother: an on-site record of half an hour, told, read back and signed, as nobody would object to. */
final class SomePiece {

  static final Instant FROM = Instant.parse("2026-12-04T01:00:00Z");
  static final Instant TO = Instant.parse("2026-12-04T01:30:00Z");
  static final Instant NOW = Instant.parse("2026-12-04T02:00:00Z");
  static final Capture CAPTURE = new Capture("https://shop.example/item/1", "取证电脑01", "取证软件 2.1，整页截图", "本局专线", "国家授时中心", 0);
  static final Sample SAMPLE = new Sample("充电器", "20260901", "100件", "2件", "封-7", false);

  private SomePiece() {}

  static Circumstances circumstances() {
    return of(FROM, TO, true, true, true, PartySignature.SIGNED, "店主", null);
  }

  static Circumstances of(Instant from, Instant to, boolean shown, boolean told, boolean read, PartySignature signature, String signedBy,
      String witness) {
    return new Circumstances("现场检查", from, to, "经营场所", "某某电器商行", "检查经过", List.of("a", "b"), shown, told, read, signature, signedBy, witness);
  }

  static PieceReport of(EvidenceKind kind) {
    return of(kind, circumstances());
  }

  /** With the part that its kind needs. */
  static PieceReport of(EvidenceKind kind, Circumstances told) {
    return new PieceReport(kind, told, kind == EvidenceKind.INQUIRY_RECORD ? "店主" : null, null,
        kind == EvidenceKind.PAGE_CAPTURE ? CAPTURE : null, kind == EvidenceKind.SAMPLING_RECORD ? SAMPLE : null);
  }
}

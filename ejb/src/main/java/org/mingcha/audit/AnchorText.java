package org.mingcha.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.mingcha.kernel.CanonicalJson;

/**
 * The text of an anchor, line by line, and its digest: five lines that say which anchor it is, one line for each chain that
 * went on since the anchor before, in the order of their names' code points, and three that seal it. Written for people and for the next
 * thirty years: plain UTF-8, each line ended by a line feed.
 */
final class AnchorText {

  static final String FIRST_LINE = "MINGCHA-AUDIT-ANCHOR 1";
  static final String NUMBER = "number: ";
  static final String AT = "at: ";
  static final String BY = "by: ";
  static final String PREVIOUS = "previous: ";
  static final String DIGEST = "digest: ";
  static final String SIGNATURE = "signature: ";
  static final String PUBLIC_KEY = "public-key: ";

  private final SM3Digest sm3 = new SM3Digest();

  static List<String> opening(long number, Instant at, String by, String previous) {
    return List.of(FIRST_LINE, NUMBER + number, AT + at, BY + by, PREVIOUS + previous);
  }

  static String head(ChainHead head) {
    return CanonicalJson.ofStrings(head.chain(), String.valueOf(head.seq()), head.hash());
  }

  static List<String> seal(Anchor anchor) {
    return List.of(DIGEST + anchor.digest(), SIGNATURE + anchor.signature(), PUBLIC_KEY + anchor.publicKey());
  }

  /** Adds a line to what the digest covers. */
  AnchorText line(String line) {
    var bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    sm3.update(bytes, 0, bytes.length);
    return this;
  }

  AnchorText lines(List<String> lines) {
    lines.forEach(this::line);
    return this;
  }

  /** The digest of all lines so far. To be asked for once. */
  String digest() {
    var out = new byte[sm3.getDigestSize()];
    sm3.doFinal(out, 0);
    return HexFormat.of().formatHex(out);
  }
}

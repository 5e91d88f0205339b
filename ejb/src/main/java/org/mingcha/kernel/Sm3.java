package org.mingcha.kernel;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** SM3 digest (GB/T 32905), the national digest by which evidence and records are identified. */
public final class Sm3 {

  private Sm3() {}

  /** The digest as 64 lower-case hexadecimal digits. */
  public static String hex(byte[] bytes) {
    var digest = new SM3Digest();
    digest.update(bytes, 0, bytes.length);
    var out = new byte[digest.getDigestSize()];
    digest.doFinal(out, 0);
    return HexFormat.of().formatHex(out);
  }

  /** The digest of the text's UTF-8 bytes. */
  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }
}

package org.mingcha.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Both digests of a file, taken while it passes. */
final class Digests {

  private final SM3Digest sm3 = new SM3Digest();
  private final MessageDigest sha256 = sha256Digest();
  private long size;

  void update(byte[] piece) {
    sm3.update(piece, 0, piece.length);
    sha256.update(piece);
    size += piece.length;
  }

  String sm3() {
    var out = new byte[sm3.getDigestSize()];
    sm3.doFinal(out, 0);
    return HexFormat.of().formatHex(out);
  }

  String sha256() {
    return HexFormat.of().formatHex(sha256.digest());
  }

  long size() {
    return size;
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}

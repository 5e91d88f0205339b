package org.mingcha.launcher;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.mingcha.kernel.Sm2Key;

/** Prints new keys for an installation: {@code config/env/new-keys.sh}. */
public final class NewKeys {
  private static final int SM4_BYTES = 16;
  private static final int SM2_BYTES = 32;

  private NewKeys() {}

  public static void main(String[] arguments) {
    SecureRandom random = new SecureRandom();
    String anchor = sm2(random);
    System.out.println("SECRET_KEY=1:" + HexFormat.of().formatHex(bytes(random, SM4_BYTES)));
    System.out.println("ANCHOR_KEY=" + anchor);
    System.out.println("ANCHOR_PUBLIC_KEY=" + Sm2Key.of(anchor).publicHex());
    System.out.println("DOCUMENT_KEY=" + sm2(random));
  }

  private static String sm2(SecureRandom random) {
    byte[] scalar = bytes(random, SM2_BYTES);
    scalar[0] &= 0x7f;  // below the order of the curve
    return HexFormat.of().formatHex(scalar);
  }

  private static byte[] bytes(SecureRandom random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}

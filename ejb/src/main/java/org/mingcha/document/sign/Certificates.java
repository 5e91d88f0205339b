package org.mingcha.document.sign;

import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.x509.Certificate;
import org.mingcha.kernel.Sm2Key;

/** Reads the certificates that come with signatures. */
public final class Certificates {

  private Certificates() {}

  /**
   * The public key in a certificate (X.509 DER in Base64), as {@link Sm2Key#publicHex} gives it.
   *
   * @throws IllegalArgumentException when it is no certificate
   */
  public static String publicKey(String certificate) {
    return HexFormat.of().formatHex(Certificate.getInstance(Base64.getDecoder().decode(certificate))
        .getSubjectPublicKeyInfo().getPublicKeyData().getBytes());
  }
}

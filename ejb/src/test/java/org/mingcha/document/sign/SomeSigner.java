package org.mingcha.document.sign;

import org.mingcha.kernel.Sm2Key;

/** Signs with the demo's key, as the demo does. */
public final class SomeSigner {

  private static final Sm2Key OWN = Sm2Key.of(KeySigner.DEMO);
  public static final String KEY = OWN.publicHex();

  private SomeSigner() {}

  public static DocumentSignature sign(String text) {
    return new KeySigner(OWN, "").sign("330110", text);
  }
}

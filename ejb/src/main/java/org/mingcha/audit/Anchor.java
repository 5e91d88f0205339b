package org.mingcha.audit;

import java.io.Serializable;
import java.time.Instant;
import org.mingcha.kernel.Sm2Key;

/**
 * A signed record of where the chains of the audit trail stood (固证), to be kept outside too.
 *
 * @param number from 1, without gaps
 * @param by who had it made
 * @param previous digest of the anchor before; empty for the first
 * @param heads how many chains had gone on since then
 * @param digest SM3 of the anchor's text, see {@link AnchorText}
 * @param signature SM2 signature of the digest
 * @param publicKey by which the signature is checked, 130 hexadecimal digits
 */
public record Anchor(long number, Instant at, String by, String previous, long heads, String digest, String signature,
    String publicKey) implements Serializable {

  /** Whether the holder of its own key signed it. Whether that key is to be trusted the anchor cannot say. */
  boolean signed() {
    return Sm2Key.signed(publicKey, digest, signature);
  }
}

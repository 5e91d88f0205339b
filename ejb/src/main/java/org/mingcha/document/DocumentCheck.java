package org.mingcha.document;

import java.io.Serializable;

/**
 * Whether an issued paper is still what was issued (核验).
 *
 * @param pdf whether its bytes have the digests of the day; likewise {@code ofd}
 * @param signature whether the signature fits the digests, the number and the certificate
 */
public record DocumentCheck(boolean pdf, boolean ofd, boolean signature) implements Serializable {

  public boolean intact() {
    return pdf && ofd && signature;
  }
}

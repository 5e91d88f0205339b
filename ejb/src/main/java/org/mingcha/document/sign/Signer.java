package org.mingcha.document.sign;

/**
 * Signs what is issued, for the bureau (可靠的电子签名). A bureau with a signing service of its own brings another implementation;
 * nothing else changes.
 */
public interface Signer {

  /**
   * Signs a text. A signer that cannot answer throws, and the paper is not issued.
   *
   * @param bureau code of the bureau in whose name it is signed
   */
  DocumentSignature sign(String bureau, String text);

  /** Whether the signature fits its text and its certificate, whoever made it. */
  boolean valid(DocumentSignature signature);
}

package org.mingcha.document.sign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingcha.kernel.DeploymentKey;
import org.mingcha.kernel.Sm2Key;

/**
 * Signs with the key of {@code DOCUMENT_KEY} and a certificate that the key gives itself, unless {@code DOCUMENT_CERTIFICATE} brings
 * one. Enough to find a paper that was tampered with; for signatures with the force of law a bureau connects its signing service.
 */
@ApplicationScoped
class KeySigner implements Signer {

  static final String VARIABLE = "DOCUMENT_KEY";
  private static final String CERTIFICATE = "DOCUMENT_CERTIFICATE";
  /** Known to everybody: it signs what is invented. */
  static final String DEMO = "6d696e676368612d64656d6f2d736d322d70617065722d6b65792d2030303031";

  private Sm2Key key;
  private String certificate;

  protected KeySigner() {}

  KeySigner(Sm2Key key, String certificate) {
    use(key, certificate);
  }

  /** @throws IllegalStateException when the environment brings no key, or the demo's outside the demo profile */
  @PostConstruct
  void read() {
    use(Sm2Key.of(DeploymentKey.required(VARIABLE, DEMO)), System.getenv().getOrDefault(CERTIFICATE, ""));
  }

  @Override
  public DocumentSignature sign(String bureau, String text) {
    return new DocumentSignature(text, key.sign(text), certificate);
  }

  @Override
  public boolean valid(DocumentSignature signature) {
    try {
      return Sm2Key.signed(Certificates.publicKey(signature.certificate()), signature.signed(), signature.value());
    } catch (IllegalArgumentException | IllegalStateException damaged) {
      return false;
    }
  }

  private void use(Sm2Key ownKey, String given) {
    key = ownKey;
    certificate = given.isBlank() ? TestCertificate.of(ownKey) : given.strip();
  }
}

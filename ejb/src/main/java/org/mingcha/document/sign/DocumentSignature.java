package org.mingcha.document.sign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * A detached signature of a paper.
 *
 * @param signed the text that was signed, in UTF-8: digests and number of the paper
 * @param value the SM2 signature, DER in Base64
 * @param certificate the signer's certificate, X.509 DER in Base64
 */
@Embeddable
public record DocumentSignature(@Column(name = "signed_text") String signed, @Column(name = "signature") String value,
    @Column(name = "signer_certificate") String certificate) implements Serializable {}

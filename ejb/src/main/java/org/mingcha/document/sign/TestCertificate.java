package org.mingcha.document.sign;

import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.mingcha.kernel.Sm2Key;

/** A certificate that the holder of a key gives itself. It says in its name that nobody vouches for it. */
final class TestCertificate {

  private static final AlgorithmIdentifier SM2_WITH_SM3 = new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign_with_sm3);
  private static final X500Name NAME = new X500Name("CN=Mingcha document test signer, O=Mingcha, C=CN");
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2036, 1, 1);

  private TestCertificate() {}

  /** X.509 DER in Base64. */
  static String of(Sm2Key key) {
    var generator = new V3TBSCertificateGenerator();
    generator.setSerialNumber(new ASN1Integer(BigInteger.ONE));
    generator.setSignature(SM2_WITH_SM3);
    generator.setIssuer(NAME);
    generator.setSubject(NAME);
    generator.setStartDate(new Time(date(FROM)));
    generator.setEndDate(new Time(date(TO)));
    generator.setSubjectPublicKeyInfo(new SubjectPublicKeyInfo(
        new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, GMObjectIdentifiers.sm2p256v1), HexFormat.of().parseHex(key.publicHex())));
    var content = generator.generateTBSCertificate();
    try {
      var parts = new ASN1EncodableVector();
      parts.add(content);
      parts.add(SM2_WITH_SM3);
      parts.add(new DERBitString(key.sign(content.getEncoded())));
      return Base64.getEncoder().encodeToString(new DERSequence(parts).getEncoded());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}

package org.mingcha.kernel;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/** A key for SM2 signatures (GB/T 32918), on the recommended curve and with the usual identity of the signer. */
public final class Sm2Key {

  private static final String PRIVATE = "[0-9A-Fa-f]{64}";
  private static final X9ECParameters PARAMETERS = CustomNamedCurves.getByName("sm2p256v1");
  private static final ECDomainParameters CURVE =
      new ECDomainParameters(PARAMETERS.getCurve(), PARAMETERS.getG(), PARAMETERS.getN(), PARAMETERS.getH());

  private final ECPrivateKeyParameters secret;

  private Sm2Key(ECPrivateKeyParameters secret) {
    this.secret = secret;
  }

  /**
   * The key with this secret number.
   *
   * @throws IllegalArgumentException unless it is 64 hexadecimal digits and lies on the curve; the message does not repeat it
   */
  public static Sm2Key of(String hex) {
    if (!hex.matches(PRIVATE)) {
      throw new IllegalArgumentException("an SM2 key is 64 hexadecimal digits");
    }
    return new Sm2Key(new ECPrivateKeyParameters(new BigInteger(hex, 16), CURVE));
  }

  /** The public key, an uncompressed point as 130 hexadecimal digits. */
  public String publicHex() {
    var point = new FixedPointCombMultiplier().multiply(CURVE.getG(), secret.getD()).normalize();
    return HexFormat.of().formatHex(point.getEncoded(false));
  }

  /** The signature of the text's UTF-8 bytes, DER in Base64. */
  public String sign(String text) {
    return Base64.getEncoder().encodeToString(sign(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The signature of the bytes, DER. */
  public byte[] sign(byte[] bytes) {
    var signer = new SM2Signer();
    signer.init(true, secret);
    signer.update(bytes, 0, bytes.length);
    try {
      return signer.generateSignature();
    } catch (CryptoException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether the holder of the key behind this public key signed the text; false too for what is no key or no signature. */
  public static boolean signed(String publicHex, String text, String signature) {
    try {
      var verifier = new SM2Signer();
      verifier.init(false, new ECPublicKeyParameters(CURVE.getCurve().decodePoint(HexFormat.of().parseHex(publicHex)), CURVE));
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      verifier.update(bytes, 0, bytes.length);
      return verifier.verifySignature(Base64.getDecoder().decode(signature));
    } catch (IllegalArgumentException damaged) {
      return false;
    }
  }
}

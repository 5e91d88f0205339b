package org.mingcha.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.mingcha.kernel.DeploymentKey;

/**
 * Seals texts and files that only few may read (举报人、身份证号、购样账号、订单截图): SM4 (GB/T 32907) in GCM, under the key of {@code SECRET_KEY}.
 * The sealed form is {@code <key version>.<base64url of nonce, text and tag>}; the same text sealed twice looks different,
 * and a sealed text that was altered does not open. Who opens one for a reader records the look ({@link Looks}).
 */
@ApplicationScoped
public class Vault {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeys keys;

  /** @throws IllegalStateException when the environment brings no key, or the demo's outside the demo profile */
  public Vault() {
    this(SecretKeys.of(DeploymentKey.required(SecretKeys.VARIABLE, SecretKeys.DEMO)));
  }

  Vault(SecretKeys keys) {
    this.keys = keys;
  }

  /** The sealed form of a text; null of null. */
  public String seal(String text) {
    if (text == null) {
      return null;
    }
    var nonce = nonce();
    var version = keys.sealing();
    var sealed = run(true, version, String.valueOf(version), nonce, text.getBytes(StandardCharsets.UTF_8));
    var stored = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    return version + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(stored);
  }

  /**
   * The text behind a sealed form; null of null.
   *
   * @throws IllegalStateException when it was altered, or sealed by a key that is not there any more
   */
  public String open(String sealed) {
    if (sealed == null) {
      return null;
    }
    var dot = sealed.indexOf('.');
    if (dot < 1 || !sealed.substring(0, dot).matches("[0-9]{1,6}")) {
      throw new IllegalStateException("a restricted text is not sealed");
    }
    var stored = decoded(sealed.substring(dot + 1));
    var nonce = Arrays.copyOf(stored, NONCE);
    var version = Integer.parseInt(sealed.substring(0, dot));
    var text = run(false, version, String.valueOf(version), nonce, Arrays.copyOfRange(stored, NONCE, stored.length));
    return new String(text, StandardCharsets.UTF_8);
  }

  /** The sealed form of bytes that stand at that place, such as a piece of a file; brought to another place they do not open. */
  public byte[] seal(byte[] bytes, String place) {
    var nonce = nonce();
    var version = keys.sealing();
    var sealed = run(true, version, version + "/" + place, nonce, bytes);
    return ByteBuffer.allocate(Integer.BYTES + NONCE + sealed.length).putInt(version).put(nonce).put(sealed).array();
  }

  /**
   * The bytes that were sealed for that place.
   *
   * @throws IllegalStateException as for a text, and when they were sealed for another place
   */
  public byte[] open(byte[] sealed, String place) {
    if (sealed.length < Integer.BYTES + NONCE) {
      throw altered();
    }
    var stored = ByteBuffer.wrap(sealed);
    var version = stored.getInt();
    var nonce = new byte[NONCE];
    stored.get(nonce);
    return run(false, version, version + "/" + place, nonce, Arrays.copyOfRange(sealed, Integer.BYTES + NONCE, sealed.length));
  }

  private byte[] nonce() {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    return nonce;
  }

  private static byte[] decoded(String text) {
    try {
      var stored = Base64.getUrlDecoder().decode(text);
      if (stored.length > NONCE) {
        return stored;
      }
    } catch (IllegalArgumentException damaged) {
      // told below, as for what is too short
    }
    throw altered();
  }

  /** The version, and the place of bytes, are sealed with the text, so that nobody can pass one key's work for another's. */
  private byte[] run(boolean sealing, int version, String bound, byte[] nonce, byte[] in) {
    var cipher = GCMBlockCipher.newInstance(new SM4Engine());
    cipher.init(sealing, new AEADParameters(new KeyParameter(keys.key(version)), TAG_BITS, nonce,
        bound.getBytes(StandardCharsets.US_ASCII)));
    var out = new byte[cipher.getOutputSize(in.length)];
    try {
      cipher.doFinal(out, cipher.processBytes(in, 0, in.length, out, 0));
    } catch (InvalidCipherTextException damaged) {
      throw altered();
    }
    return out;
  }

  private static IllegalStateException altered() {
    return new IllegalStateException("a restricted text was altered after it was sealed");
  }
}

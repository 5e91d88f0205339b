package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("国密 SM2 签名")
class Sm2KeyTest {

  private static final Sm2Key KEY = Sm2Key.of("1".repeat(64));

  @DisplayName("公钥验得了签名；换了文字、换了公钥、换了签名都验不过")
  @Test void onlyTheSignedTextIsSigned() {
    var signature = KEY.sign("digest");
    assertTrue(Sm2Key.signed(KEY.publicHex(), "digest", signature));
    assertNotEquals(signature, KEY.sign("digest"));

    assertFalse(Sm2Key.signed(KEY.publicHex(), "Digest", signature));
    assertFalse(Sm2Key.signed(Sm2Key.of("2".repeat(64)).publicHex(), "digest", signature));
    assertFalse(Sm2Key.signed(KEY.publicHex(), "digest", KEY.sign("another")));
    assertFalse(Sm2Key.signed(KEY.publicHex() + "00", "digest", signature));
    assertFalse(Sm2Key.signed(KEY.publicHex(), "digest", "not a signature"));
    assertFalse(Sm2Key.signed("not a key", "digest", signature));
  }

  @DisplayName("公钥是未压缩的点：04 加 128 位十六进制")
  @Test void thePublicKey() {
    assertTrue(KEY.publicHex().matches("04[0-9a-f]{128}"));
    assertEquals(KEY.publicHex(), Sm2Key.of("1".repeat(64)).publicHex());
  }

  @DisplayName("不成样子的、不在曲线范围内的密钥：拒绝，且不复述")
  @ParameterizedTest
  @ValueSource(strings = {"", "11", "g111111111111111111111111111111111111111111111111111111111111111",
      "0000000000000000000000000000000000000000000000000000000000000000", "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"})
  void wrongKeysAreRefused(String text) {
    var refused = assertThrows(IllegalArgumentException.class, () -> Sm2Key.of(text));
    assertFalse(text.length() > 2 && refused.getMessage().contains(text));
  }
}

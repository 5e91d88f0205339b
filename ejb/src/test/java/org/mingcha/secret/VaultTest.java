package org.mingcha.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed says nothing to whoever has no key, and notices every hand laid on it. */
@DisplayName("受限数据：国密 SM4 加密存储")
class VaultTest {

  private static final String OLD = "1:00112233445566778899aabbccddeeff";
  private static final String NEW = "2:ffeeddccbbaa99887766554433221100";

  private final Vault vault = new Vault(SecretKeys.of(OLD));

  @DisplayName("密文可以解开，原文一字不差")
  @ParameterizedTest
  @ValueSource(strings = {"", "张三", "13800000000", "𠀀 emoji 😀 \u202e", "x"})
  void whatIsSealedOpens(String text) {
    assertEquals(text, vault.open(vault.seal(text)));
  }

  @DisplayName("没有的，仍然没有")
  @Test void nothingStaysNothing() {
    assertNull(vault.seal(null));
    assertNull(vault.open(null));
  }

  @DisplayName("同样的原文，两次密文不同；密文里找不到原文")
  @Test void equalTextsLookDifferent() {
    var once = vault.seal("13800000000");
    assertNotEquals(once, vault.seal("13800000000"));
    assertTrue(once.startsWith("1."));
    assertFalse(new String(java.util.Base64.getUrlDecoder().decode(once.substring(2)), StandardCharsets.ISO_8859_1).contains("138"));
  }

  @DisplayName("密文的任何一个字符被改动，都解不开")
  @Test void everyAlterationIsNoticed() {
    var sealed = vault.seal("张三");
    for (int i = 0; i < sealed.length() - 1; i++) {
      var altered = sealed.substring(0, i) + (sealed.charAt(i) == 'A' ? 'B' : 'A') + sealed.substring(i + 1);
      assertThrows(IllegalStateException.class, () -> vault.open(altered), altered);
    }
    assertThrows(IllegalStateException.class, () -> vault.open("1."));
    assertThrows(IllegalStateException.class, () -> vault.open("张三"));
    assertThrows(IllegalStateException.class, () -> vault.open(sealed.substring(0, sealed.length() - 4)));
  }

  @DisplayName("文件的一片：换了位置、改了任何一个字节、短了，都解不开；密文里找不到原文")
  @Test void bytesOpenAtTheirPlaceOnly() {
    var bytes = "买样订单 o-7".repeat(40).getBytes(StandardCharsets.UTF_8);
    var sealed = vault.seal(bytes, "17/0");
    assertArrayEquals(bytes, vault.open(sealed, "17/0"));
    assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("o-7"));
    assertFalse(java.util.Arrays.equals(sealed, vault.seal(bytes, "17/0")));
    assertThrows(IllegalStateException.class, () -> vault.open(sealed, "17/1"));
    for (int i = 0; i < sealed.length; i++) {
      var altered = sealed.clone();
      altered[i] ^= 1;
      assertThrows(IllegalStateException.class, () -> vault.open(altered, "17/0"), "byte " + i);
    }
    for (int length : new int[] {0, 4, 15, 16, sealed.length - 1}) {
      assertThrows(IllegalStateException.class, () -> vault.open(java.util.Arrays.copyOf(sealed, length), "17/0"));
    }
  }

  @DisplayName("换钥之后：新钥加密，旧钥所加密的仍能解开")
  @Test void keysCanBeReplaced() {
    var before = vault.seal("旧");
    var after = new Vault(SecretKeys.of(NEW + "," + OLD));

    assertEquals("旧", after.open(before));
    assertTrue(after.seal("新").startsWith("2."));
    var withoutTheOld = new Vault(SecretKeys.of(NEW));
    assertTrue(assertThrows(IllegalStateException.class, () -> withoutTheOld.open(before)).getMessage().contains("version 1"));
  }

  @DisplayName("一把钥的密文不能冒充另一把的")
  @Test void oneVersionIsNotTheOther() {
    var same = new Vault(SecretKeys.of(OLD + ",2" + OLD.substring(1)));
    var sealed = same.seal("张三");
    assertThrows(IllegalStateException.class, () -> same.open("2" + sealed.substring(1)));
  }

  @DisplayName("写错的密钥，启动即拒绝，且不复述密钥")
  @ParameterizedTest
  @ValueSource(strings = {"00112233445566778899aabbccddeeff", "1:0011", "0:00112233445566778899aabbccddeeff",
      "1:00112233445566778899aabbccddeeff,1:ffeeddccbbaa99887766554433221100", "1:00112233445566778899aabbccddeefg"})
  void wrongKeysAreRefused(String text) {
    var refused = assertThrows(IllegalStateException.class, () -> SecretKeys.of(text));
    assertFalse(refused.getMessage().contains("00112233"));
  }
}

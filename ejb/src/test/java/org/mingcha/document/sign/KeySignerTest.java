package org.mingcha.document.sign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Sm2Key;

@DisplayName("电子签名与印章图样")
class KeySignerTest {

  private static final KeySigner SIGNER = new KeySigner(Sm2Key.of(KeySigner.DEMO), "");

  @Test
  @DisplayName("签名只与所签的内容和证书相符：改一个字、换一张证书都看得出")
  void aSignatureFitsWhatWasSigned() {
    var signed = SIGNER.sign("330110", "{\"number\":\"余市监罚告〔2026〕1号\"}");
    assertTrue(SIGNER.valid(signed));
    assertFalse(SIGNER.valid(new DocumentSignature(signed.signed().replace("1号", "2号"), signed.value(), signed.certificate())));
    var other = new KeySigner(Sm2Key.of("0".repeat(63) + "7"), "").sign("330110", signed.signed());
    assertFalse(SIGNER.valid(new DocumentSignature(signed.signed(), signed.value(), other.certificate())));
    assertFalse(SIGNER.valid(new DocumentSignature(signed.signed(), signed.value(), "no certificate")));
  }

  @Test
  @DisplayName("测试证书是自签的 SM2 证书，名称写明是测试")
  void theTestCertificateSaysSo() {
    var certificate = Certificate.getInstance(Base64.getDecoder().decode(SIGNER.sign("", "x").certificate()));
    assertTrue(certificate.getSubject().toString().contains("test signer"));
    assertEquals("1.2.156.10197.1.501", certificate.getSignatureAlgorithm().getAlgorithm().getId());
    assertEquals(Sm2Key.of(KeySigner.DEMO).publicHex(), Certificates.publicKey(SIGNER.sign("", "x").certificate()));
  }

  @Test
  @DisplayName("各局印章图样不同，同一局相同，底色透明")
  void eachBureauHasItsSeal() throws IOException {
    var seals = new Seals();
    var yuhang = seals.of(new BureauView("330110", "杭州市余杭区市场监督管理局", null, "余市监", BureauLevel.COUNTY, "330100", "/"));
    assertArrayEquals(yuhang, seals.of(new BureauView("330110", "杭州市余杭区市场监督管理局", null, "余市监", BureauLevel.COUNTY, "330100", "/")));
    var cixi = seals.of(new BureauView("330282", "慈溪市市场监督管理局", null, "慈市监", BureauLevel.COUNTY, "330200", "/"));
    assertNotEquals(Base64.getEncoder().encodeToString(yuhang), Base64.getEncoder().encodeToString(cixi));
    var image = ImageIO.read(new ByteArrayInputStream(yuhang));
    assertEquals("500 0", image.getWidth() + " " + (image.getRGB(0, 0) >>> 24));
  }
}

package org.mingcha.document.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.document.sign.DocumentSignature;
import org.mingcha.document.sign.SomeSigner;
import org.mingcha.kernel.Sm3;

@DisplayName("案卷包离线核验：逐个文件对清单，清单和文书对签名（程序规定第78条）")
class VolumeVerifierTest {

  @TempDir private Path folder;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  @Test
  @DisplayName("原样的案卷包没有问题；签名的公钥不在信任之列则指出")
  void asItWasPacked() throws IOException {
    var packed = packed();
    assertEquals(List.of(), verified(packed, Set.of()));
    assertEquals(List.of(), verified(packed, Set.of(SomeSigner.KEY)));
    assertEquals(List.of("正卷/001 决定书.pdf.sig was made with a key that is not trusted", "manifest.sig was made with a key that is not trusted"),
        verified(packed, Set.of("04")).stream().sorted((a, b) -> b.compareTo(a)).toList());
  }

  @Test
  @DisplayName("改一个字节、少一个文件、多一个文件、换一份清单，都看得出")
  void everyChangeIsFound() throws IOException {
    packed();
    var good = Map.copyOf(files);
    files.put("正卷/001 决定书.pdf", "%PDF changed".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("正卷/001 决定书.pdf is not what the manifest says", "正卷/001 决定书.pdf.sig was made for other bytes"), verified(zip(), Set.of()));
    files.clear();
    files.putAll(good);
    files.remove("正卷.pdf");
    files.put("附加.txt", new byte[] {1});
    assertEquals(List.of("正卷.pdf is missing", "附加.txt is not in the manifest"), verified(zip(), Set.of()));
    files.clear();
    files.putAll(good);
    files.put("manifest.txt", new String(good.get("manifest.txt"), StandardCharsets.UTF_8).replace("某店", "别店").getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("manifest.sig does not fit what was signed"), verified(zip(), Set.of()));
    files.remove("manifest.txt");
    assertEquals(List.of("manifest.txt cannot be read"), verified(zip(), Set.of()));
  }

  private Path packed() throws IOException {
    var pdf = "%PDF decision".getBytes(StandardCharsets.UTF_8);
    files.put("正卷.pdf", "%PDF volume".getBytes(StandardCharsets.UTF_8));
    files.put("正卷/001 决定书.pdf", pdf);
    files.put("正卷/001 决定书.pdf.sig", lines(SomeSigner.sign("{\"number\":\"1号\",\"pdfSm3\":\"" + Sm3.hex(pdf) + "\"}"), true));
    var manifest = new VolumeManifest().head("title", "某店案");
    files.forEach((name, bytes) -> manifest.file(new VolumeManifest.Entry(Sm3.hex(bytes), VolumeManifest.sha256(bytes), bytes.length, name)));
    files.put("manifest.txt", manifest.text().getBytes(StandardCharsets.UTF_8));
    files.put("manifest.sig", lines(SomeSigner.sign(manifest.text()), false));
    return zip();
  }

  private Path zip() throws IOException {
    var file = Files.createTempFile(folder, "volume", ".zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
      for (var entry : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  private static List<String> verified(Path file, Set<String> trusted) throws IOException {
    return new VolumeVerifier(trusted).verify(file);
  }

  private static byte[] lines(DocumentSignature signature, boolean text) {
    return ((text ? signature.signed() + "\n" : "") + signature.value() + "\n" + signature.certificate() + "\n").getBytes(StandardCharsets.UTF_8);
  }
}

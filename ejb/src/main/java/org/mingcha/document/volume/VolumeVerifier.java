package org.mingcha.document.volume;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mingcha.document.sign.Certificates;
import org.mingcha.kernel.Sm2Key;
import org.mingcha.kernel.Sm3;

/**
 * Checks the package of a matter's volumes (案卷包核验): every file against the manifest, the manifest and every paper against their
 * signatures. Needs the package and nothing else: no database, no server.
 */
public final class VolumeVerifier {

  private static final long LARGEST = 512L * 1024 * 1024;

  private final List<String> findings = new ArrayList<>();
  private final Set<String> trusted;

  /** @param trusted public keys that may have signed, 130 hexadecimal digits; empty when any key will do that fits */
  public VolumeVerifier(Set<String> trusted) {
    this.trusted = Set.copyOf(trusted);
  }

  /** What is wrong with the package, one line each; empty when all is as it was made. */
  public List<String> verify(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      var manifest = text(zip, VolumeManifest.NAME);
      var signature = VolumeManifest.parts(bytes(zip, VolumeManifest.SIGNATURE));
      signed(VolumeManifest.SIGNATURE, manifest, signature.get(0), signature.get(1));
      var named = new HashSet<>(Set.of(VolumeManifest.NAME, VolumeManifest.SIGNATURE));
      for (var entry : VolumeManifest.entries(manifest)) {
        named.add(entry.name());
        check(zip, entry);
      }
      zip.stream().map(ZipEntry::getName).filter(name -> !named.contains(name)).forEach(name -> found(name, "is not in the manifest"));
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      found(VolumeManifest.NAME, "cannot be read");
    }
    return List.copyOf(findings);
  }

  private void check(ZipFile zip, VolumeManifest.Entry entry) throws IOException {
    if (zip.getEntry(entry.name()) == null) {
      found(entry.name(), "is missing");
      return;
    }
    var bytes = bytes(zip, entry.name());
    if (bytes.length != entry.size() || !Sm3.hex(bytes).equals(entry.sm3()) || !VolumeManifest.sha256(bytes).equals(entry.sha256())) {
      found(entry.name(), "is not what the manifest says");
    }
    if (entry.name().endsWith(".pdf.sig")) {
      paper(zip, entry.name(), VolumeManifest.parts(bytes));
    }
  }

  /** The text that was signed when the paper was issued names the digests of its files. */
  private void paper(ZipFile zip, String name, List<String> parts) throws IOException {
    signed(name, parts.get(0), parts.get(1), parts.get(2));
    var pdf = bytes(zip, name.substring(0, name.length() - ".sig".length()));
    if (!parts.get(0).contains("\"pdfSm3\":\"" + Sm3.hex(pdf) + "\"")) {
      found(name, "was made for other bytes");
    }
  }

  private void signed(String name, String text, String signature, String certificate) {
    var key = Certificates.publicKey(certificate);
    if (!Sm2Key.signed(key, text, signature)) {
      found(name, "does not fit what was signed");
    } else if (!trusted.isEmpty() && !trusted.contains(key)) {
      found(name, "was made with a key that is not trusted");
    }
  }

  private void found(String name, String what) {
    findings.add(name + " " + what);
  }

  private static String text(ZipFile zip, String name) throws IOException {
    return new String(bytes(zip, name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null || entry.getSize() > LARGEST) {
      throw new IllegalArgumentException(name);
    }
    try (var in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}

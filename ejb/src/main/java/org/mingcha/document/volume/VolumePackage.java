package org.mingcha.document.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mingcha.calendar.China;
import org.mingcha.document.sign.DocumentSignature;
import org.mingcha.document.sign.Signer;
import org.mingcha.kernel.Sm3;
import org.mingcha.procedure.Matter;
import org.mingcha.store.FileStore;
import org.mingcha.store.StoredFile;

/** Packs the volumes of a matter with all their files, a manifest of digests and its signature (案卷包). {@link VolumeVerifier} checks it anywhere. */
@ApplicationScoped
class VolumePackage {

  @Inject private VolumeBinder binder;
  @Inject private FileStore files;
  @Inject private Signer signer;
  @Inject private Clock clock;

  void write(Matter matter, VolumeCover cover, List<VolumeItem> items, OutputStream out) throws IOException {
    var manifest = new VolumeManifest().head("matter", matter.ref().toString()).head("title", matter.title())
        .head("bureau", matter.bureau()).head("made", clock.instant().atZone(China.ZONE).toOffsetDateTime().toString());
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (var volume : Volume.values()) {
        add(zip, manifest, volume.title() + ".pdf", binder.bind(matter, volume, cover, items));
        for (var leaf : VolumePages.number(items, volume, file -> 0)) {
          add(zip, manifest, "%s/%03d".formatted(volume.title(), leaf.place()), leaf.item().files());
        }
      }
      entry(zip, VolumeManifest.NAME, manifest.text().getBytes(StandardCharsets.UTF_8));
      entry(zip, VolumeManifest.SIGNATURE, lines(signer.sign(matter.bureau(), manifest.text())));
    }
  }

  /** The files of one item, named by its place in the index; where it has several, each by its own place too. */
  private void add(ZipOutputStream zip, VolumeManifest manifest, String place, List<VolumeFile> all) throws IOException {
    for (int i = 0; i < all.size(); i++) {
      var file = all.get(i);
      var name = (all.size() == 1 ? place + " " : "%s-%02d ".formatted(place, i + 1)) + safe(file.name());
      add(zip, manifest, name, bytes(file.file()));
      if (file.second() != null) {
        add(zip, manifest, name.replaceFirst("\\.pdf$", ".ofd"), bytes(file.second()));
      }
      if (file.signature() != null) {
        add(zip, manifest, name + ".sig", signed(file.signature()));
      }
    }
  }

  private byte[] bytes(StoredFile file) throws IOException {
    var out = new ByteArrayOutputStream();
    files.copy(file, out);
    return out.toByteArray();
  }

  private static void add(ZipOutputStream zip, VolumeManifest manifest, String name, byte[] bytes) throws IOException {
    entry(zip, name, bytes);
    manifest.file(new VolumeManifest.Entry(Sm3.hex(bytes), VolumeManifest.sha256(bytes), bytes.length, name));
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /** The signature and its certificate; what was signed is the manifest. */
  private static byte[] lines(DocumentSignature signature) {
    return (signature.value() + "\n" + signature.certificate() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** What was signed when the paper was issued, the signature, the certificate. */
  private static byte[] signed(DocumentSignature signature) {
    return (signature.signed() + "\n" + signature.value() + "\n" + signature.certificate() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A name that stays within the package wherever it is unpacked. */
  private static String safe(String name) {
    return name.replaceAll("[/\\\\:\\p{Cntrl}]", "-").replace("..", "-");
  }
}

package org.mingcha.document.volume;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;

/**
 * Where the volumes of a matter are listed, bound and packed, at any stage, as far as it has come; what is listed is what is bound.
 * Each package taken away is recorded. A matter out of sight is {@link NotFound}.
 */
@Stateless
@Basis("SAMR-PROC@2022:78")
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class BindingDesk {

  @Inject private Matters matters;
  @Inject private CurrentOfficer current;
  @Inject private VolumeShelf shelf;
  @Inject private VolumePages pages;
  @Inject private VolumeBinder binder;
  @Inject private VolumePackage packing;
  @Inject private AuditChain audit;

  /** Both volumes, each paper in its place, with its pages, or as missing (卷内文件目录). */
  public MatterVolumes of(String kind, String number) {
    if (kind.isBlank() || number.isBlank()) {
      throw new NotFound("matter", number);
    }
    return of(new SubjectRef(kind, number));
  }

  /** The same, of the matter that this points at. */
  public MatterVolumes of(SubjectRef matter) {
    var found = require(matter);
    var items = shelf.of(found, current.get().scope());
    return new MatterVolumes(found.ref(), found.title(), found.parties().stream().map(InvolvedParty::name).toList(), found.bureau(),
        shelf.cover(found), pages.number(items, Volume.MAIN), pages.number(items, Volume.SUB));
  }

  /** The volume as one PDF with cover, index, page numbers, bookmarks and note. */
  public byte[] pdf(SubjectRef matter, Volume volume) {
    var found = require(matter);
    try {
      return binder.bind(found, volume, shelf.cover(found), shelf.of(found, current.get().scope()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Both volumes with all files, manifest and signature, as ZIP. For officers of the matter's bureau: a package leaves the house. */
  public void pack(SubjectRef matter, OutputStream out) throws IOException {
    var found = require(matter);
    var officer = current.get();
    officer.demandOwn(found.bureau());
    audit.record(found.ref(), "pack-volume", officer.looking(), Map.of());
    packing.write(found, shelf.cover(found), shelf.of(found, officer.scope()), out);
  }

  private Matter require(SubjectRef matter) {
    return matters.find(matter, current.get().scope()).orElseThrow(() -> new NotFound("matter", matter.number()));
  }
}

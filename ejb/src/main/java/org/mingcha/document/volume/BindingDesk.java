package org.mingcha.document.volume;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;

/** Where the volumes of a matter are bound and packed, from the papers that hold today. Each package taken away is recorded. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class BindingDesk {

  @Inject private Matters matters;
  @Inject private CurrentOfficer current;
  @Inject private VolumeShelf shelf;
  @Inject private VolumeBinder binder;
  @Inject private VolumePackage packing;
  @Inject private AuditChain audit;

  /** What lies in a volume, in the order of the law. */
  public List<VolumeItem> items(SubjectRef matter, Volume volume) {
    return shelf.of(require(matter), volume, current.get().scope());
  }

  /** The volume as one PDF with cover, index, page numbers, bookmarks and note. */
  public byte[] pdf(SubjectRef matter, Volume volume) {
    var found = require(matter);
    try {
      return binder.bind(found, volume, shelf.of(found, volume, current.get().scope()));
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
    packing.write(found, officer.scope(), out);
  }

  private Matter require(SubjectRef matter) {
    return matters.find(matter, current.get().scope()).orElseThrow(() -> new NotFound("matter", matter.number()));
  }
}

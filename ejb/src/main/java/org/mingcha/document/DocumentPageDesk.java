package org.mingcha.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.mingcha.kernel.NotFound;
import org.mingcha.store.StoredFile;

/** Where papers are looked at and checked, as files and page by page. A paper whose matter is out of sight is {@link NotFound}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class DocumentPageDesk {

  @Inject private DocumentSight sight;
  @Inject private DocumentPictures pictures;

  /** The draft as it would be issued now, without number and seal, as PDF; the issued paper itself once there is one. */
  public byte[] preview(long id) {
    return pictures.pdf(sight.document(id));
  }

  /** Whether an issued paper is still what was issued: both files and the signature are checked anew. */
  public DocumentCheck check(long id) {
    return pictures.check(sight.document(id));
  }

  /** How many pages it has, as issued or as it would be. */
  public int pages(long id) {
    return pictures.pages(sight.document(id));
  }

  /** A page of it, from 1, as PNG. */
  public byte[] picture(long id, int page) {
    return pictures.picture(sight.document(id), page);
  }

  /** Writes a file of an issued paper out. Whoever holds it was let to see it. */
  public void copy(StoredFile file, OutputStream out) throws IOException {
    pictures.copy(file, out);
  }
}

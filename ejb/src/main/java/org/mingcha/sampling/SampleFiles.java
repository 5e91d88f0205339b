package org.mingcha.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.secret.Vault;
import org.mingcha.store.FileStore;
import org.mingcha.store.PieceSeal;
import org.mingcha.store.StoredFile;

/**
 * The files of sampled batches, in the order in which they came; added to, never changed. Those that show the buyer are sealed,
 * name and bytes. Whoever calls has asked who may.
 */
@ApplicationScoped
public class SampleFiles {

  @Inject private FileStore store;
  @Inject private Vault vault;
  @Inject private EntityManager em;

  public List<SampleFile> of(SubjectRef matter) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("""
        select s.number, s.kind, s.file_name, s.added_at, s.added_by, f.id, f.sm3, f.sha256, f.size, f.media_type, s.sealed
        from sampling_file s join stored_file f on f.id = s.file_id where s.matter_no = :no order by s.number""", Tuple.class)
        .setParameter("no", matter.number()).getResultList();
    return rows.stream().map(this::file).toList();
  }

  private SampleFile file(Tuple t) {
    var sealed = t.get(10, Boolean.class);
    return new SampleFile(t.get(0, Integer.class), FileKind.valueOf(t.get(1, String.class)), sealed ? vault.open(t.get(2, String.class)) : t.get(2, String.class),
        t.get(3, Instant.class), t.get(4, String.class), new StoredFile(t.get(5, Number.class).longValue(), t.get(6, String.class),
            t.get(7, String.class), t.get(8, Number.class).longValue(), t.get(9, String.class)), sealed);
  }

  public SampleFile require(SubjectRef matter, String number) {
    return of(matter).stream().filter(file -> String.valueOf(file.number()).equals(number)).findFirst()
        .orElseThrow(() -> new NotFound("file", number));
  }

  /** Keeps the file. Refused as {@link Invalid} when its first bytes show it to be what this kind is not; nothing is kept then. */
  public SampleFile add(SubjectRef matter, FileKind kind, String fileName, InputStream file, Actor by, Instant at) {
    em.createNativeQuery("select 1 from matter where number = :no for update").setParameter("no", matter.number()).getSingleResult();
    var sealed = kind.revealsBuyer();
    var stored = store.put(file, fileName, seal(sealed));
    if (stored.size() == 0 || !kind.takes(stored.mediaType())) {
      throw new Invalid(List.of(new Violation("/file", "sampling.file-type", Map.of("mediaType", stored.mediaType()))));
    }
    var added = new SampleFile(of(matter).size() + 1, kind, fileName, at.truncatedTo(ChronoUnit.MICROS), by.name(), stored, sealed);
    em.createNativeQuery("""
        insert into sampling_file (matter_no, number, kind, file_name, added_at, added_by, file_id, sealed)
        values (:no, :number, :kind, :name, :at, :by, :file, :sealed)""")
        .setParameter("no", matter.number()).setParameter("number", added.number()).setParameter("kind", kind.name())
        .setParameter("name", sealed ? vault.seal(fileName) : fileName).setParameter("at", added.addedAt()).setParameter("by", added.addedBy())
        .setParameter("file", stored.id()).setParameter("sealed", sealed).executeUpdate();
    return added;
  }

  /** Writes the file out, piece by piece. */
  public void copy(SampleFile file, OutputStream out) throws IOException {
    store.copy(file.file(), out, seal(file.sealed()));
  }

  private PieceSeal seal(boolean sealed) {
    return sealed ? new VaultSeal(vault) : PieceSeal.NONE;
  }
}

package org.mingcha.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.tika.Tika;

/**
 * Keeps files in the database, piece by piece: no more than one piece is ever in memory, and a file is there whole with
 * the transaction that brought it, or not at all.
 */
@ApplicationScoped
public class FileStore {

  private static final int PIECE = 1024 * 1024;

  private final Tika types = new Tika();
  private EntityManager em;
  private Clock clock;

  protected FileStore() {}

  @Inject
  FileStore(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /**
   * Reads the stream to its end and keeps what came. The name helps to tell text formats apart, and is not kept. Refused as
   * {@link org.mingcha.kernel.Invalid} when it is an archive that would grow beyond measure; nothing is kept then.
   */
  public StoredFile put(InputStream file, String name) {
    return put(file, name, PieceSeal.NONE);
  }

  /** The same, for a file that is kept sealed; whoever copies it out brings the same seal. */
  public StoredFile put(InputStream file, String name, PieceSeal seal) {
    var id = ((Number) em.createNativeQuery("select nextval('stored_file_seq')").getSingleResult()).longValue();
    var digests = new Digests();
    var type = "application/octet-stream";
    try (var spool = new Unpacking.Spool()) {
      int position = 0;
      for (var piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
        type = position == 0 ? types.detect(piece, name) : type;
        digests.update(piece);
        spool.add(piece);
        keep(id, position, seal.seal(piece, place(id, position++)));
      }
      spool.demandHarmless();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    var stored = new StoredFile(id, digests.sm3(), digests.sha256(), digests.size(), type);
    keep(stored);
    return stored;
  }

  /** The file of this id, where the reader may have it. */
  public Optional<StoredFile> find(long id) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("select id, sm3, sha256, size, media_type from stored_file where id = :id", Tuple.class)
        .setParameter("id", id).getResultList();
    return rows.stream().findFirst().map(t -> new StoredFile(t.get(0, Number.class).longValue(), t.get(1, String.class),
        t.get(2, String.class), t.get(3, Number.class).longValue(), t.get(4, String.class)));
  }

  /** Writes the file out, piece by piece. */
  public void copy(StoredFile file, OutputStream out) throws IOException {
    copy(file, out, PieceSeal.NONE);
  }

  /** Writes out a file that was kept under that seal. */
  public void copy(StoredFile file, OutputStream out, PieceSeal seal) throws IOException {
    for (int position = 0; ; position++) {
      var piece = em.createNativeQuery("select bytes from stored_piece where file_id = :id and position = :position", byte[].class)
          .setParameter("id", file.id())
          .setParameter("position", position)
          .getResultStream().findFirst();
      if (piece.isEmpty()) {
        return;
      }
      out.write(seal.open((byte[]) piece.get(), place(file.id(), position)));
    }
  }

  /** The file with the digests of its bytes as they are now; they differ where a byte was changed or is missing. */
  public StoredFile digested(StoredFile file) {
    var digests = new Digests();
    try {
      copy(file, new OutputStream() {
        @Override
        public void write(int one) {
          digests.update(new byte[] {(byte) one});
        }

        @Override
        public void write(byte[] piece) {
          digests.update(piece);
        }
      });
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // nothing is written anywhere
    }
    return new StoredFile(file.id(), digests.sm3(), digests.sha256(), digests.size(), file.mediaType());
  }

  private static String place(long id, int position) {
    return id + "/" + position;
  }

  private void keep(long id, int position, byte[] piece) {
    em.createNativeQuery("insert into stored_piece (file_id, position, bytes) values (:id, :position, :bytes)")
        .setParameter("id", id)
        .setParameter("position", position)
        .setParameter("bytes", piece)
        .executeUpdate();
  }

  private void keep(StoredFile file) {
    em.createNativeQuery("""
        insert into stored_file (id, sm3, sha256, size, media_type, stored_at)
        values (:id, :sm3, :sha256, :size, :type, :now)""")
        .setParameter("id", file.id())
        .setParameter("sm3", file.sm3())
        .setParameter("sha256", file.sha256())
        .setParameter("size", file.size())
        .setParameter("type", file.mediaType())
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}

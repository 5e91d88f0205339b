package org.mingcha.enclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.NotFound;
import org.mingcha.procedure.Matter;
import org.mingcha.store.FileStore;
import org.mingcha.store.StoredFile;

/** The files that belong to matters: added to, never changed. They are seen with their matter, by the application and the database. */
@ApplicationScoped
public class Enclosures {

  private EntityManager em;
  private FileStore files;

  protected Enclosures() {}

  @Inject
  Enclosures(EntityManager em, FileStore files) {
    this.em = em;
    this.files = files;
  }

  /** Keeps the file with the matter, which waits for whoever else is enclosing one. Refused as {@link FileStore#put} refuses. */
  public Enclosure add(Matter matter, String fileName, InputStream file, Actor by, Instant at) {
    em.createNativeQuery("select 1 from matter where number = :matter for update")
        .setParameter("matter", matter.number()).getSingleResult();
    var enclosure = new Enclosure(of(matter).size() + 1, fileName, files.put(file, fileName));
    em.createNativeQuery("""
        insert into enclosure (matter_id, number, enclosed_at, enclosed_by, file_name, file_id)
        select m.id, :number, :at, :by, :name, :file from matter m where m.number = :matter""")
        .setParameter("matter", matter.number())
        .setParameter("number", enclosure.number())
        .setParameter("at", at)
        .setParameter("by", by.user())
        .setParameter("name", fileName)
        .setParameter("file", enclosure.file().id())
        .executeUpdate();
    return enclosure;
  }

  /** In the order in which they came. */
  public List<Enclosure> of(Matter matter) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("""
        select e.number, e.file_name, f.id, f.sm3, f.sha256, f.size, f.media_type
        from enclosure e join stored_file f on f.id = e.file_id join matter m on m.id = e.matter_id
        where m.number = :matter order by e.number""", Tuple.class)
        .setParameter("matter", matter.number()).getResultList();
    return rows.stream().map(Enclosures::row).toList();
  }

  /** The one of this number, unless there is none. */
  public Enclosure require(Matter matter, String number) {
    return find(of(matter), number);
  }

  /** Writes the file out. Whoever holds the enclosure was let to see it. */
  public void copy(Enclosure enclosure, OutputStream out) throws IOException {
    files.copy(enclosure.file(), out);
  }

  /** The one of this number among these, unless there is none. */
  public static Enclosure find(List<Enclosure> all, String number) {
    return all.stream().filter(one -> String.valueOf(one.number()).equals(number)).findFirst()
        .orElseThrow(() -> new NotFound("attachment", number));
  }

  /** From a row of number, name, and the stored file's id, digests, size and type. */
  public static Enclosure row(Tuple t) {
    return new Enclosure(t.get(0, Integer.class), t.get(1, String.class), new StoredFile(t.get(2, Number.class).longValue(),
        t.get(3, String.class), t.get(4, String.class), t.get(5, Number.class).longValue(), t.get(6, String.class)));
  }
}

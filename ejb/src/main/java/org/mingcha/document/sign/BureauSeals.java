package org.mingcha.document.sign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Sm3;

/** The pictures of bureaus' seals, as they were set; a bureau that has none has the drawn one, which says 测试用章. */
@ApplicationScoped
public class BureauSeals {

  private EntityManager em;
  private Seals drawn;

  protected BureauSeals() {}

  @Inject
  BureauSeals(EntityManager em, Seals drawn) {
    this.em = em;
    this.drawn = drawn;
  }

  /** The picture that the bureau's papers of this moment bear. */
  public byte[] of(BureauView bureau, Instant at) {
    @SuppressWarnings("unchecked")
    List<byte[]> set = em.createNativeQuery("""
        select image from bureau_seal where bureau = :bureau and set_at <= :at order by nth desc limit 1""", byte[].class)
        .setParameter("bureau", bureau.code()).setParameter("at", at).getResultList();
    return set.isEmpty() ? drawn.of(bureau) : set.get(0);
  }

  /** All that were set for the bureau, the latest first. */
  List<SealView> set(String bureau) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("""
        select nth, sm3, length(image), set_at, set_by, set_name from bureau_seal where bureau = :bureau order by nth desc""", Tuple.class)
        .setParameter("bureau", bureau).getResultList();
    return rows.stream().map(t -> new SealView(bureau, t.get(0, Number.class).intValue(), t.get(1, String.class),
        t.get(2, Number.class).intValue(), t.get(3, Instant.class), t.get(4, String.class), t.get(5, String.class))).toList();
  }

  void add(String bureau, int nth, byte[] image, Actor by, Instant at) {
    em.createNativeQuery("""
        insert into bureau_seal (bureau, nth, image, sm3, set_at, set_by, set_name) values (:bureau, :nth, :image, :sm3, :at, :by, :name)""")
        .setParameter("bureau", bureau).setParameter("nth", nth).setParameter("image", image).setParameter("sm3", Sm3.hex(image))
        .setParameter("at", at).setParameter("by", by.user()).setParameter("name", by.name()).executeUpdate();
  }
}

package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.mingcha.identity.BureauView;

/**
 * Gives matters their numbers, such as 余市监线〔2026〕37号: bureau, kind and year, counted without gaps. Two openings at
 * once wait for one another; a transaction that fails gives its number back.
 */
@ApplicationScoped
public class MatterNumbers {

  private EntityManager em;

  protected MatterNumbers() {}

  @Inject
  MatterNumbers(EntityManager em) {
    this.em = em;
  }

  /** The next number of this bureau for a kind of matter, named by its one-character token (线 for leads). */
  public String next(BureauView bureau, String kindToken, Instant at) {
    int year = Steps.day(at).getYear();
    var serial = (Number) em.createNativeQuery("""
        insert into matter_number (bureau, kind_token, year, last) values (:bureau, :token, :year, 1)
        on conflict on constraint matter_number_pk do update set last = matter_number.last + 1
        returning last""")
        .setParameter("bureau", bureau.code())
        .setParameter("token", kindToken)
        .setParameter("year", year)
        .getSingleResult();
    return "%s%s〔%d〕%d号".formatted(bureau.token(), kindToken, year, serial.intValue());
  }
}

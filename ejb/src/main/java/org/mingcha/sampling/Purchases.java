package org.mingcha.sampling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.List;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.secret.Looks;
import org.mingcha.secret.Vault;

/** How samples were bought, sealed with SM4; each look is in the trail of the check, with its reason. */
@ApplicationScoped
public class Purchases {

  /** What a look is recorded as. */
  static final String WHAT = "purchase";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject private EntityManager em;
  @Inject private Vault vault;
  @Inject private Looks looks;

  /** Seals the purchase of this matter's sample, in the caller's transaction. */
  public void keep(SubjectRef matter, Purchase purchase) {
    em.createNativeQuery("insert into sample_purchase (matter_no, sealed) values (:number, :sealed)")
        .setParameter("number", matter.number())
        .setParameter("sealed", vault.seal(text(purchase)))
        .executeUpdate();
  }

  /** Opens the purchase for this reader, who must give a reason. */
  public Purchase look(SubjectRef matter, String reason, Actor by) {
    List<?> sealed = em.createNativeQuery("select sealed from sample_purchase where matter_no = :number", String.class)
        .setParameter("number", matter.number())
        .getResultList();
    if (sealed.isEmpty()) {
      throw new NotFound("purchase", matter.number());
    }
    looks.record(matter, WHAT, reason, by);
    return purchase(vault.open((String) sealed.get(0)));
  }

  private static String text(Purchase purchase) {
    try {
      return JSON.writeValueAsString(purchase);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Purchase purchase(String text) {
    try {
      return JSON.readValue(text, Purchase.class);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}

package org.mingcha.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.mingcha.kernel.NotFound;

/** The register of bureaus. Not secret: any signed-in caller may know a bureau's name. */
@ApplicationScoped
public class Bureaus {

  private EntityManager em;

  protected Bureaus() {}

  @Inject
  Bureaus(EntityManager em) {
    this.em = em;
  }

  public Optional<BureauView> find(String code) {
    return Optional.ofNullable(em.find(Bureau.class, code)).map(Bureau::view);
  }

  public BureauView require(String code) {
    return find(code).orElseThrow(() -> new NotFound("bureau", code));
  }

  /** Puts a bureau below its superior, which must stand in the register already. */
  void add(BureauView view) {
    var superior = view.superior() == null ? null : em.find(Bureau.class, view.superior());
    em.persist(Bureau.below(superior, view));
  }
}

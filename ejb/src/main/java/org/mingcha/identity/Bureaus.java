package org.mingcha.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
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
    return code == null ? Optional.empty() : Optional.ofNullable(em.find(Bureau.class, code)).map(Bureau::view);
  }

  /** Those of these bureaus that the register knows. */
  public List<BureauView> among(Collection<String> codes) {
    return codes.isEmpty() ? List.of() : em.createQuery("select b from Bureau b where b.code in :codes", Bureau.class)
        .setParameter("codes", codes).getResultStream().map(Bureau::view).toList();
  }

  public BureauView require(String code) {
    return find(code).orElseThrow(() -> new NotFound("bureau", code));
  }

  /** The lowest bureau above both, or one of them where it stands above the other (共同的上一级). */
  public BureauView commonSuperior(BureauView one, BureauView other) {
    var codes = one.path().substring(1).split("/");
    for (int i = codes.length - 1; i > 0; i--) {
      if (other.path().contains("/" + codes[i] + "/")) {
        return require(codes[i]);
      }
    }
    return require(codes[0]);
  }

  /**
   * The bureau of this level in law at a place (住所地同级部门, 第110号令第25条), by the levels of the register. Empty where
   * there is none, as for a prefecture that writes to a district of Shanghai: then a person decides who is told.
   *
   * @param division division code of the place, as a report or licence names it
   */
  public Optional<BureauView> sameLevelAt(String division, BureauLevel level) {
    return SameLevel.at(division, level, this::find);
  }
}

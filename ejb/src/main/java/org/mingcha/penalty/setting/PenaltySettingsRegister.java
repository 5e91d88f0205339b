package org.mingcha.penalty.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.identity.BureauView;
import org.mingcha.penalty.PenaltyAssessor;
import org.mingcha.penalty.PenaltySettings;

/** What counts on penalties in a province on a day: the figures of the release, and over them what the province has set. */
@ApplicationScoped
public class PenaltySettingsRegister {

  private EntityManager em;

  protected PenaltySettingsRegister() {}

  @Inject
  PenaltySettingsRegister(EntityManager em) {
    this.em = em;
  }

  /** The assessor for a bureau's decisions of that day. */
  public PenaltyAssessor assessor(BureauView bureau, LocalDate day) {
    return new PenaltyAssessor(on(bureau, day));
  }

  /** What counts for a bureau on a day. The national bureau lies in no province and has the figures of the release. */
  public PenaltySettings on(BureauView bureau, LocalDate day) {
    var settings = PenaltySettings.shipped();
    for (var setting : inForce(provinceOf(bureau), day)) {
      settings = setting.over(settings);
    }
    return settings;
  }

  void add(PenaltySetting setting) {
    em.persist(setting);
    em.flush();
  }

  Optional<PenaltySetting> find(long id, String province) {
    return Optional.ofNullable(em.find(PenaltySetting.class, id)).filter(setting -> setting.view().province().equals(province));
  }

  /** All of a province, the newest first. */
  List<PenaltySettingView> of(String province) {
    return em.createQuery("select s from PenaltySetting s where s.province = :province order by s.inForceFrom desc, s.id desc", PenaltySetting.class)
        .setParameter("province", province).getResultStream().map(PenaltySetting::view).toList();
  }

  void flush() {
    em.flush();
  }

  /** The second of a bureau's path, {@code /100000/330000/…}; empty for the national bureau. */
  static String provinceOf(BureauView bureau) {
    var codes = bureau.path().split("/");
    return codes.length > 2 ? codes[2] : "";
  }

  private List<PenaltySetting> inForce(String province, LocalDate day) {
    return province.isEmpty() ? List.of() : em.createQuery("""
        select s from PenaltySetting s
        where s.province = :province and s.inForceFrom <= :day and s.approvedBy is not null
        order by s.inForceFrom, s.id""", PenaltySetting.class)
        .setParameter("province", province).setParameter("day", day).getResultList();
  }
}

package org.mingcha.lead.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The bureaus' decisions on their leads. A bureau without a row has automatic opening off. */
@ApplicationScoped
public class LeadSettings {

  private EntityManager em;

  protected LeadSettings() {}

  @Inject
  LeadSettings(EntityManager em) {
    this.em = em;
  }

  LeadSettingView of(String bureau) {
    var setting = em.find(LeadSetting.class, bureau);
    return setting == null ? new LeadSettingView(bureau, false, 0) : setting.view();
  }

  LeadSettingView autoOpen(String bureau, boolean on, int version) {
    em.createNativeQuery("""
        insert into lead_setting (bureau, auto_open, version) values (:bureau, false, 0)
        on conflict on constraint lead_setting_pk do nothing""").setParameter("bureau", bureau).executeUpdate();
    var setting = em.find(LeadSetting.class, bureau);
    setting.autoOpen(on, version);
    em.flush();
    return setting.view();
  }

  /** The bureaus that have automatic opening on. */
  @Transactional
  public List<String> autoOpening() {
    return em.createQuery("select s.bureau from LeadSetting s where s.autoOpen = true order by s.bureau", String.class).getResultList();
  }
}

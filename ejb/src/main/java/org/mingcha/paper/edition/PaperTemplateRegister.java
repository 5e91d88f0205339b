package org.mingcha.paper.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The wordings that provinces have made their own, approved and not. */
@ApplicationScoped
class PaperTemplateRegister {

  private EntityManager em;

  protected PaperTemplateRegister() {}

  @Inject
  PaperTemplateRegister(EntityManager em) {
    this.em = em;
  }

  void add(PaperTemplate template) {
    em.persist(template);
    em.flush();
  }

  Optional<PaperTemplate> find(long id, String province) {
    return Optional.ofNullable(em.find(PaperTemplate.class, id)).filter(template -> template.view().province().equals(province));
  }

  /** All of a province, the newest first. */
  List<PaperTemplateView> of(String province) {
    return em.createQuery("""
        select t from PaperTemplate t where t.province = :province order by t.inForceFrom desc, t.id desc""", PaperTemplate.class)
        .setParameter("province", province).getResultStream().map(PaperTemplate::view).toList();
  }

  /** Whether another of the same form has been approved for the same day. */
  boolean taken(PaperTemplateView template) {
    return em.createQuery("""
        select count(t) from PaperTemplate t
        where t.province = :province and t.type = :type and t.inForceFrom = :day and t.approvedBy is not null""", Long.class)
        .setParameter("province", template.province()).setParameter("type", template.type())
        .setParameter("day", template.inForceFrom()).getSingleResult() > 0;
  }

  void flush() {
    em.flush();
  }
}

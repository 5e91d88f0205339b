package org.mingcha.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.Rows;

/** The register of bureaus for those who keep it. */
@ApplicationScoped
class BureauRegister {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EntityManager em;

  protected BureauRegister() {}

  @Inject
  BureauRegister(EntityManager em) {
    this.em = em;
  }

  Bureau require(String code) {
    return Optional.ofNullable(em.find(Bureau.class, code)).orElseThrow(() -> new NotFound("bureau", code));
  }

  List<BureauView> all() {
    return em.createQuery("select b from Bureau b order by b.code", Bureau.class).getResultStream().map(Bureau::view).toList();
  }

  /** One page by code; {@code cursor} is the last code of the page before. */
  Page<BureauView> list(String text, String superior, String cursor, int limit) {
    var rows = em.createQuery("""
        select b from Bureau b
        where b.code > :after
          and (:superior is null or b.superior = :superior)
          and (:text is null or b.code like :text or b.name like :text or b.nameEn like :text or b.token like :text)
        order by b.code""", Bureau.class)
        .setParameter("after", cursor == null ? "" : cursor)
        .setParameter("superior", superior)
        .setParameter("text", Rows.contains(text))
        .setMaxResults(limit + 1)
        .getResultStream().map(Bureau::view).toList();
    return Page.cut(rows, limit, BureauView::code);
  }

  Optional<String> holderOf(String token) {
    return em.createQuery("select b.code from Bureau b where b.token = :token", String.class)
        .setParameter("token", token).getResultStream().findFirst();
  }

  /** Adds new bureaus in one statement; a superior may stand among them. */
  void add(List<BureauView> bureaus) {
    em.createNativeQuery("""
        insert into bureau (code, name, name_en, token, level, equivalent_level, superior, path)
        select code, name, "nameEn", token, level, "equivalentLevel", superior, path
        from json_to_recordset(cast(:rows as json)) as r(code text, name text, "nameEn" text, token text, level text,
          "equivalentLevel" text, superior text, path text)""")
        .setParameter("rows", json(bureaus))
        .executeUpdate();
  }

  /** Gives everything below a moved bureau its new path. */
  void moveBelow(BureauMoved move) {
    em.createNativeQuery("""
        update bureau set path = :to || substr(path, length(:from) + 1)
        where path like :from || '%' and path <> :from""")
        .setParameter("from", move.from())
        .setParameter("to", move.to())
        .executeUpdate();
  }

  /** Writes what was changed, so that its version is the new one. */
  void flush() {
    em.flush();
  }

  private static String json(List<BureauView> bureaus) {
    try {
      return MAPPER.writeValueAsString(bureaus);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}

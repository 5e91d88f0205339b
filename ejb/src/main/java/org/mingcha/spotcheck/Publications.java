package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.Rows;
import org.mingcha.sampling.Conclusion;

/** The published results, a table of its own: whoever reads it touches nothing that is secret. */
@ApplicationScoped
class Publications {

  private static final String LIST = """
      select p.id, p.check_no, p.product_group, p.product, p.model, p.brand, p.batch, p.producer, p.seller, p.platform,
        p.conclusion, p.failed_items, p.bureau, b.name, b.name_en, p.level, p.published_on
      from spot_check_publication p join bureau b on b.code = p.bureau
      where p.id < :before
        and (cast(:conclusion as text) is null or p.conclusion = :conclusion)
        and (cast(:text as text) is null or p.searchable like :text)
      order by p.id desc
      limit :rows""";

  @Inject private EntityManager em;
  @Inject private Bureaus bureaus;

  void add(SpotCheck check, LocalDate on) {
    var f = check.facts(true);
    var producer = f.producer() == null ? null : f.producer().name();
    em.createNativeQuery("""
        insert into spot_check_publication (id, check_no, product_group, product, model, brand, batch, producer, seller,
          platform, conclusion, failed_items, bureau, level, published_on, searchable)
        values (nextval('spot_check_publication_seq'), :no, :grp, :product, :model, :brand, :batch, :producer, :seller,
          :platform, :conclusion, :items, :bureau, :level, :day, :searchable)""")
        .setParameter("no", check.number()).setParameter("grp", f.assignment().productGroup())
        .setParameter("product", f.product().name()).setParameter("model", f.product().model())
        .setParameter("brand", f.product().brand()).setParameter("batch", f.product().batch())
        .setParameter("producer", producer).setParameter("seller", f.seller().name())
        .setParameter("platform", f.assignment().platform()).setParameter("conclusion", f.conclusion().name())
        .setParameter("items", f.conclusion() == Conclusion.FAILED ? String.join("\n", f.failedItems()) : "")
        .setParameter("bureau", check.bureau()).setParameter("level", bureaus.require(check.bureau()).level().name())
        .setParameter("day", on)
        .setParameter("searchable", Stream.of(f.assignment().productGroup(), f.product().name(), f.product().model(),
            f.product().brand(), f.product().batch(), producer, f.seller().name(), f.assignment().platform())
            .filter(Objects::nonNull).collect(Collectors.joining("\n")))
        .executeUpdate();
  }

  Page<PublishedResult> list(String text, Conclusion conclusion, String cursor, int limit) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery(LIST, Tuple.class)
        .setParameter("before", cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor))
        .setParameter("conclusion", conclusion == null ? null : conclusion.name())
        .setParameter("text", Rows.contains(text))
        .setParameter("rows", limit + 1)
        .getResultList();
    return Page.cut(rows.stream().map(Publications::row).toList(), limit, result -> String.valueOf(result.id()));
  }

  private static PublishedResult row(Tuple t) {
    return new PublishedResult(t.get(0, Number.class).longValue(), text(t, 1), text(t, 2), text(t, 3), text(t, 4), text(t, 5),
        text(t, 6), text(t, 7), text(t, 8), text(t, 9), Conclusion.valueOf(text(t, 10)),
        Arrays.stream(text(t, 11).split("\n")).filter(item -> !item.isEmpty()).toList(), text(t, 12), text(t, 13), text(t, 14),
        BureauLevel.valueOf(text(t, 15)), Rows.day(t.get(16)));
  }

  private static String text(Tuple t, int column) {
    return t.get(column, String.class);
  }
}

package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;

/** Lists of notices and transfers: what the bureau sent, and what came. */
@ApplicationScoped
public class ReferralQueries {

  private static final String IN_BOX = """
      and (cast(:box as text) is null or exists (select 1 from referral r where r.id = m.id and r.box = :box))""";

  private EntityManager em;
  private MatterQueries matters;

  protected ReferralQueries() {}

  @Inject
  ReferralQueries(EntityManager em, MatterQueries matters) {
    this.em = em;
    this.matters = matters;
  }

  /** One page, of one box or, with null, of both. */
  Page<ReferralRow> list(Box box, MatterFilter filter, Scope scope, String cursor, int limit) {
    var values = new HashMap<String, Object>();
    values.put("box", box == null ? null : box.name());
    var page = matters.list(ReferralDesk.KIND, IN_BOX, values, filter, scope, cursor, limit);
    var heads = heads(page.items().stream().map(MatterRow::number).toList());
    return page.map(row -> row(row, heads.get(row.number())));
  }

  private Map<String, Object[]> heads(List<String> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select r.number, r.type, r.box, r.counterpart, r.letterNo from Referral r where r.number in :numbers", Object[].class)
        .setParameter("numbers", numbers)
        .getResultStream().collect(Collectors.toMap(head -> (String) head[0], head -> head));
  }

  private static ReferralRow row(MatterRow row, Object[] head) {
    return new ReferralRow(row, (ReferralType) head[1], (Box) head[2], (String) head[3], (String) head[4]);
  }
}

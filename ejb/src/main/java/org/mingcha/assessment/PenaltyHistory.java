package org.mingcha.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Rows;
import org.mingcha.kernel.SystemScope;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Conduct;
import org.mingcha.procedure.InvolvedParty;

/**
 * Penalties that hold in the whole country, as far as the database knows. It looks beyond what its caller may see, because the law
 * forbids a second fine whoever gave the first, and hands over nothing of a case but what {@link EarlierPenalty} names, or sums.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PenaltyHistory {

  /** The decisions that hold: the last of each case, unless it was annulled. */
  private static final String IN_FORCE = """
      d.decision_kind = 'PENALTY' and not exists (select 1 from case_annulment a where a.case_id = d.case_id and a.position = d.position)
      and not exists (select 1 from case_decision later where later.case_id = d.case_id and later.position > d.position)""";

  private static final String OF_A_PARTY = """
      select m.number, b.name, d.document_no, d.decided_on, d.fine, f.act_from, f.act_until, f.conducts
      from matter_party p join matter m on m.id = p.matter_id join bureau b on b.code = m.bureau
      join case_decision d on d.case_id = m.id
      join case_finding f on f.case_id = m.id and f.party_name = p.name
      where p.identity_number = :identity and m.number <> :own and %s
      and not exists (select 1 from case_finding later where later.case_id = f.case_id and later.position > f.position)
      union all
      select m.number, b.name, s.document_no, s.decided_on, s.fine, s.act_from, s.act_until, s.conducts
      from matter_party p join matter m on m.id = p.matter_id join bureau b on b.code = m.bureau join summary_penalty s on s.id = m.id
      where p.identity_number = :identity and m.number <> :own and s.decided_on is not null
      and not exists (select 1 from summary_annulment a where a.summary_id = s.id and a.decision_no = s.document_no)
      order by 4, 1""".formatted(IN_FORCE);

  /** The shop on its platform that a case's reports name. */
  private static final String SHOPS = """
      with shop as not materialized (
        select c.to_no as case_no, k.value from matter_link c
        join matter_link l on l.to_kind = 'leads' and l.to_no = c.from_no and l.from_kind = 'disposal-reports'
        join platform_report r on r.report_no = l.from_no join report_key k on k.report_id = r.id and k.kind = 'SHOP'
        where c.to_kind = 'penalty-cases' and c.from_kind = 'leads')""";

  /** Of the same name: one of both has no number and nothing says that they are of two kinds, or they sell in the same shop. */
  private static final String LIKELY = """
      party_name_key(p.name) = party_name_key(:name) and m.number <> :own and m.secret_of is null
      and ((nullif(p.identity_number, '') is null or cast(:identity as text) is null)
          and (p.kind is null or cast(:kind as text) is null or p.kind = :kind)
        or p.identity_number is distinct from cast(:identity as text)
          and exists (select 1 from shop theirs join shop ours on ours.value = theirs.value where theirs.case_no = m.number and ours.case_no = :own))""";

  /** Narrowed as {@link EarlierPenalty#fined} asks, so that only such count to the most that are shown; what was answered comes always. */
  private static final String POSSIBLY = """
      %s
      select * from (
      select m.number, b.name, d.document_no, d.decided_on, d.fine, f.act_from, f.act_until, f.conducts, m.id
      from matter_party p join matter m on m.id = p.matter_id join bureau b on b.code = m.bureau
      join case_decision d on d.case_id = m.id
      join case_finding f on f.case_id = m.id and f.party_name = p.name
      where %s and %s
      and not exists (select 1 from case_finding later where later.case_id = f.case_id and later.position > f.position)
      union all
      select m.number, b.name, s.document_no, s.decided_on, s.fine, s.act_from, s.act_until, s.conducts, m.id
      from matter_party p join matter m on m.id = p.matter_id join bureau b on b.code = m.bureau join summary_penalty s on s.id = m.id
      where %s and s.decided_on is not null
      and not exists (select 1 from summary_annulment a where a.summary_id = s.id and a.decision_no = s.document_no)) e
      where e.number in (:told) or cast(:conducts as text) is null
        or e.fine is not null and e.act_from <= cast(:until as date) and coalesce(e.act_until, e.decided_on) >= cast(:from as date)
          and string_to_array(e.conducts, ' ') && string_to_array(cast(:conducts as text), ' ')
      order by e.number in (:told) desc, e.decided_on desc, e.id desc
      limit :rows""".formatted(SHOPS, LIKELY, IN_FORCE, LIKELY);

  /** The latest of each rule are enough to compare with: what was fined many years ago says little, and the page stays as quick as it is. */
  private static final String ALIKE = """
      select rule, latest.fine from string_to_table(cast(:rules as text), ' ') rule cross join lateral (
        select d.fine from case_decision d join matter m on m.id = d.case_id
        where d.rule_id = rule and d.fine is not null and m.bureau in (:bureaus) and m.secret_of is null and m.number <> :own and %s
        order by d.decided_on desc, d.case_id desc limit 500) latest"""
      .formatted(IN_FORCE);

  private EntityManager em;

  protected PenaltyHistory() {}

  @Inject
  PenaltyHistory(EntityManager em) {
    this.em = em;
  }

  /** Those of a party in other cases than this one, and on the spot, the earliest first. */
  @Basis("APL@2021:29")
  @SystemScope("penalty-history")
  public List<EarlierPenalty> of(String identityNumber, String caseNo) {
    List<Tuple> rows = rows(em.createNativeQuery(OF_A_PARTY, Tuple.class).setParameter("identity", identityNumber).setParameter("own", caseNo)
        .getResultList());
    return penalties(rows);
  }

  /**
   * The latest of parties of the same name that may be this one, in other cases and on the spot: where one of both has no number, or
   * both sell in the same shop. Nothing of what is secret.
   */
  @Basis("APL@2021:29")
  @SystemScope("penalty-history")
  public Namesakes possiblyOf(InvolvedParty party, String caseNo) {
    return namesakes(party, caseNo, null, null, Set.of());
  }

  /** The same, of those that fined what seems to be this act, as of that day. */
  @Basis("APL@2021:29")
  @SystemScope("penalty-history")
  public Namesakes possiblyOf(InvolvedParty party, String caseNo, Act act, LocalDate on) {
    return namesakes(party, caseNo, act, on, Set.of());
  }

  /** The same, of those that fined what seems to be the act found, as of that day; and all of which that finding says something. */
  @Basis("APL@2021:29")
  @SystemScope("penalty-history")
  public Namesakes possiblyOf(InvolvedParty party, String caseNo, ActFinding found, LocalDate on) {
    return namesakes(party, caseNo, found.act(), on, found.otherActs().stream().map(OtherAct::caseNo).collect(Collectors.toSet()));
  }

  /** @param act null for whatever was fined */
  private Namesakes namesakes(InvolvedParty party, String caseNo, Act act, LocalDate on, Set<String> told) {
    List<Tuple> rows = rows(em.createNativeQuery(POSSIBLY, Tuple.class).setParameter("name", party.name())
        .setParameter("identity", party.identityNumber()).setParameter("kind", party.kind()).setParameter("own", caseNo)
        .setParameter("conducts", act == null ? null : act.conducts().stream().map(Conduct::name).collect(Collectors.joining(" ")))
        .setParameter("from", act == null ? on : act.from()).setParameter("until", act == null ? on : act.lastDay(on))
        .setParameter("told", told.isEmpty() ? Set.of("") : told).setParameter("rows", told.size() + Namesakes.MOST + 1).getResultList());
    return Namesakes.of(penalties(rows), told);
  }

  private static List<EarlierPenalty> penalties(List<Tuple> rows) {
    return rows.stream().map(row -> new EarlierPenalty((String) row.get(0), (String) row.get(1), (String) row.get(2), Rows.day(row.get(3)),
        yuan(row.get(4)), Rows.day(row.get(5)), Rows.day(row.get(6)),
        Arrays.stream(((String) row.get(7)).split(" ")).map(Conduct::valueOf).collect(Collectors.toSet()))).toList();
  }

  /** The latest five hundred fines by each of these rules of a bureau and its superiors, by rule; nothing of what is secret. */
  @SystemScope("penalty-history")
  public Map<String, List<Yuan>> alike(Collection<String> rules, BureauView bureau, String caseNo) {
    var bureaus = Arrays.stream(bureau.path().split("/")).filter(code -> !code.isEmpty()).toList();
    List<Tuple> rows = rules.isEmpty() ? List.of() : rows(em.createNativeQuery(ALIKE, Tuple.class).setParameter("rules", String.join(" ", rules))
        .setParameter("bureaus", bureaus).setParameter("own", caseNo).getResultList());
    return rows.stream().collect(Collectors.groupingBy(row -> (String) row.get(0),
        Collectors.mapping(row -> yuan(row.get(1)), Collectors.toList())));
  }

  private static Yuan yuan(Object amount) {
    return amount == null ? null : new Yuan((BigDecimal) amount);
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> rows(List<?> rows) {
    return (List<Tuple>) rows;
  }
}

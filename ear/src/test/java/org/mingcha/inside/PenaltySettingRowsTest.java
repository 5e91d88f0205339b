package org.mingcha.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.ServersRun;
import org.mingcha.identity.BureauMoved;
import org.mingcha.identity.BureauPaths;
import org.mingcha.identity.Bureaus;
import org.mingcha.penalty.setting.PenaltySettingsRegister;

@DisplayName("各省对处罚的设定：批准后自生效之日起，只管本省；法制审核范围逐级从严（处罚法第34条、第58条、第63条）")
@ExtendWith({ServersRun.class, ArquillianExtension.class})
class PenaltySettingRowsTest {

  private static final String VALUE = "{\"person\": \"5000.00\", \"organisation\": \"50000.00\", \"businessAsPerson\": true}";

  @Inject private UserTransaction transaction;
  @Inject private EntityManager em;
  @Inject private PenaltySettingsRegister register;
  @Inject private Bureaus bureaus;
  @Inject private BureauPaths paths;

  @Deployment
  static EnterpriseArchive shipped() {
    return Shipped.with(PenaltySettingRowsTest.class);
  }

  @Test
  @DisplayName("生效日前后、别的省、总局、未批准的")
  void onlyWhatIsApprovedFromItsDayOnInItsProvince() throws Exception {
    begin("system:test");
    insert(-1, "330000", "2027-01-01", "zhejiang.leader");
    insert(-2, "330000", "2026-12-15", null);

    assertEquals("10000.00 10000.00 5000.00", person("330110", "2026-12-14") + " " + person("330110", "2026-12-31") + " " + person("330110", "2027-01-01"));
    assertEquals("5000.00", person("330000", "2027-06-01"));
    assertEquals("10000.00 10000.00", person("440305", "2027-06-01") + " " + person("100000", "2027-06-01"));
    transaction.rollback();
  }

  @Test
  @DisplayName("数据库不让一个人签两次，也不让改已经批准的")
  void theDatabaseHoldsTheTwoSignatures() throws Exception {
    begin("system:test");
    assertThrows(PersistenceException.class, () -> insert(-3, "330000", "2027-01-01", "zhejiang.legal"));
    transaction.rollback();
    begin("system:test");
    insert(-4, "330000", "2027-01-01", "zhejiang.leader");
    assertThrows(PersistenceException.class, () -> em.createNativeQuery("update penalty_setting set value = '{}' where id = -4").executeUpdate());
    transaction.rollback();
  }

  @Test
  @DisplayName("机构改挂上级，已经批准的设定随机构移动，其余不变")
  void whatIsApprovedMovesWithItsBureau() throws Exception {
    begin("system:test");
    insert(-10, "330110", "REVIEW", "2027-01-01", range("20000.00"), "yuhang.leader");

    paths.follow("penalty_setting", new BureauMoved("/100000/330000/330100/330110/", "/100000/330000/330200/330110/"));

    assertEquals("/100000/330000/330200/330110/", em.createNativeQuery("select bureau_path from penalty_setting where id = -10").getSingleResult());
    assertEquals("20000.00", review("330110", "2027-01-01"));
    transaction.rollback();
  }

  @Test
  @DisplayName("下级读得到本省的设定，写不了")
  void aCountyReadsAndDoesNotWrite() throws Exception {
    begin("bureau:330110");
    assertThrows(PersistenceException.class, () -> insert(-5, "330000", "2027-01-01", "zhejiang.leader"));
    transaction.rollback();
    begin("bureau:330000");
    insert(-6, "330000", "2027-01-01", "zhejiang.leader");
    em.createNativeQuery("select enter_scope('bureau:330110', 'test')").getSingleResult();
    assertEquals("5000.00", person("330110", "2027-01-01"));
    transaction.rollback();
  }

  @Test
  @DisplayName("法制审核的范围：县局只能比省局更严，对外县不管用")
  void legalReviewIsRefinedOnTheWayDown() throws Exception {
    begin("system:test");
    insert(-7, "330000", "REVIEW", "2027-01-01", range("50000.00"), "zhejiang.leader");
    insert(-8, "330110", "REVIEW", "2027-01-01", range("20000.00"), "yuhang.leader");
    insert(-9, "330110", "REVIEW", "2027-02-01", range("90000.00"), "yuhang.leader");

    assertEquals("null", review("330110", "2026-12-31"));
    assertEquals("50000.00 50000.00 20000.00", review("330000", "2027-01-01") + " " + review("330282", "2027-01-01") + " " + review("330110", "2027-01-01"));
    assertEquals("50000.00", review("330110", "2027-02-01"));
    assertEquals("null", review("440305", "2027-02-01"));
    transaction.rollback();
  }

  private String review(String bureau, String day) {
    return String.valueOf(register.on(bureaus.require(bureau), LocalDate.parse(day)).review().person());
  }

  private static String range(String sum) {
    return "{\"person\": \"" + sum + "\", \"organisation\": null, \"businessAsPerson\": true, \"sanctions\": []}";
  }

  private String person(String bureau, String day) {
    return register.on(bureaus.require(bureau), LocalDate.parse(day)).hearing().person().toString();
  }

  private void insert(long id, String province, String from, String approvedBy) {
    insert(id, province, "HEARING", from, VALUE, approvedBy);
  }

  private void insert(long id, String bureau, String topic, String from, String value, String approvedBy) {
    em.createNativeQuery("""
        insert into penalty_setting (id, bureau, bureau_path, topic, subject, in_force_from, value, reason, proposed_by, proposed_at,
          approved_by, approved_at, version)
        select :id, code, path, :topic, '', cast(:day as date), :value, '省政府规定', 'zhejiang.legal', now(), cast(:by as text),
          case when cast(:by as text) is null then null else now() end, 0 from bureau where code = :bureau""")
        .setParameter("id", id).setParameter("day", from).setParameter("value", value).setParameter("by", approvedBy)
        .setParameter("bureau", bureau).setParameter("topic", topic).executeUpdate();
  }

  private void begin(String scope) throws Exception {
    transaction.begin();
    em.createNativeQuery("select enter_scope(:scope, 'test')").setParameter("scope", scope).getSingleResult();
  }
}

package org.mingcha.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.enclosure.Enclosure;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.referral.ReferralPackage.Evidence;
import org.mingcha.referral.ReferralPackage.Party;
import org.mingcha.referral.ReferralPackage.Product;
import org.mingcha.store.StoredFile;

@DisplayName("通报、移送材料的最低内容（第110号令第25条，程序规定第14条）")
class ReferralPackageTest {

  private static final String DIGEST = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

  @ParameterizedTest(name = "缺：{7}")
  @DisplayName("缺什么，指名说什么")
  @CsvSource({"移动电源, 某厂, 某路1号, 330282, 不合格, 已停售, 请核查, ''", ", 某厂, 某路1号, 330282, 不合格, 已停售, 请核查, PRODUCT",
      "移动电源, , 某路1号, 330282, 不合格, 已停售, 请核查, PARTY", "移动电源, 某厂, , 330282, 不合格, 已停售, 请核查, PARTY_ADDRESS",
      "移动电源, 某厂, 某路1号, , 不合格, 已停售, 请核查, DOMICILE", "移动电源, 某厂, 某路1号, 慈溪, 不合格, 已停售, 请核查, DOMICILE",
      "移动电源, 某厂, 某路1号, 330282, ' ', 已停售, 请核查, FACTS", "移动电源, 某厂, 某路1号, 330282, 不合格, , 请核查, OWN_ACTIONS",
      "移动电源, 某厂, 某路1号, 330282, 不合格, 已停售, , REQUESTED_ACTIONS"})
  void whatIsMissingIsNamed(String product, String party, String address, String division, String facts, String own, String asked, String missing) {
    var content = new ReferralPackage(List.of(new Product(product, null, null, null, null, null, null)),
        new Party(party, null, Capacity.PRODUCER, address, division), facts, own, asked, List.of(new Evidence("检验报告", DIGEST)));
    assertEquals(missing, String.join(" ", content.missing()));
  }

  @Test
  @DisplayName("自然人的身份证号码遮蔽后示人，统一社会信用代码照示；填回来的遮蔽号码还原为来源中的号码")
  void numbersOfPersons() {
    var known = List.of(new InvolvedParty("李某", "330282199001011234", "PRODUCER", "NATURAL_PERSON"));
    var typed = about("李某", "330282**********34");
    assertEquals("330282199001011234", typed.unmaskedFrom(known).party().identityNumber());
    assertEquals(typed, typed.unmaskedFrom(known).masked());
    assertEquals(about("某厂", "91350100M000100Y43"), about("某厂", "91350100M000100Y43").masked());
  }

  @Test
  @DisplayName("从线索、案件拟制时，给出的号码已遮蔽")
  void offeredHidden() {
    var parties = List.of(new InvolvedParty("李某", "330282199001011234", "PRODUCER", "NATURAL_PERSON"));
    assertEquals("330282**********34", OfferedPackage.of(parties).party().identityNumber());
  }

  private static ReferralPackage about(String name, String number) {
    return new ReferralPackage(List.of(new Product("移动电源", null, null, null, null, null, null)),
        new Party(name, number, Capacity.PRODUCER, "某路1号", "330282"), "不合格", "已停售", "请核查", List.of());
  }

  @Test
  @DisplayName("撤回之后，收件一方的案卷只剩函号，不留当事人和产品名称")
  void withdrawnLeavesTheNumber() {
    var at = Instant.parse("2026-12-01T02:00:00Z");
    var by = Yuhang.INSPECTOR.acting(Duty.LIAISON);
    var opening = new ReferralOpening(ReferralType.QUALITY_NOTICE, new SubjectRef("leads", "1"), null, null, about("李某", "330282199001011234"));
    var sent = Referral.drafted("余市监移〔2026〕1号", Yuhang.BUREAU, Yuhang.HANGZHOU, opening, new Handler("u", "李", null), at);
    var there = Referral.arrived("杭市监收〔2026〕1号", Yuhang.HANGZHOU, Yuhang.BUREAU, sent, at);
    assertEquals("李某 · 移动电源 1", there.title() + " " + there.parties().size());

    there.brought("withdraw", by, null, at);

    assertEquals("WITHDRAWN 余市监移〔2026〕1号 0", there.stage() + " " + there.title() + " " + there.parties().size());
    assertEquals("李某 · 移动电源", sent.title());
  }

  @Test
  @DisplayName("附上的文件列入证据清单一次；清单列有摘要的文件随件发出，相同的只发一份")
  void filesBehindTheEvidence() {
    var content = about("某厂", null).with("照片.jpg", DIGEST);
    assertEquals(List.of(new Evidence("照片.jpg", DIGEST)), content.evidence());
    assertEquals(content, content.with("又一份.jpg", DIGEST.toUpperCase()));

    var known = List.of(file(3, "照片.jpg", DIGEST), file(1, "报告所附.jpg", DIGEST), file(2, "别的.txt", "0".repeat(64)));
    assertEquals(List.of(file(1, "照片.jpg", DIGEST)), LetterFiles.behind(content, known));
  }

  @Test
  @DisplayName("拟稿改写后，名称和当事人随之改变；报批后不能再改（第110号令第25条）")
  void aDraftIsWrittenAnew() {
    var at = Instant.parse("2026-12-01T02:00:00Z");
    var by = Yuhang.INSPECTOR.acting(Duty.INSPECTOR);
    var draft = Referral.drafted("余市监移〔2026〕1号", Yuhang.BUREAU, Yuhang.HANGZHOU, new ReferralOpening(ReferralType.QUALITY_NOTICE,
        new SubjectRef("leads", "1"), null, null, about("某厂", null)), new Handler("u", "李", null), at);
    draft.revise(new ReferralOpening(ReferralType.QUALITY_NOTICE, draft.subject(), null, "无同级", about("另一厂", null)), Yuhang.HANGZHOU, by, at);
    assertEquals("另一厂 · 移动电源 另一厂 1", draft.title() + " " + draft.parties().get(0).name() + " " + draft.parties().size());
    draft.propose("请审批", by, at);
    assertThrows(Conflict.class, () -> draft.enclose("晚.txt", DIGEST, by, at));
  }

  private static Enclosure file(int number, String name, String sm3) {
    return new Enclosure(number, name, new StoredFile(7, sm3, "f".repeat(64), 1, "image/jpeg"));
  }

  @Test
  @DisplayName("没有产品、没有当事人、没有证据、证据没有摘要")
  void nothingAtAll() {
    assertEquals(List.of("PRODUCT", "PARTY", "PARTY_ADDRESS", "DOMICILE", "FACTS", "OWN_ACTIONS", "REQUESTED_ACTIONS", "EVIDENCE"),
        new ReferralPackage(null, null, null, null, null, null).missing());
    var party = new Party("某厂", null, null, "某路1号", "330282");
    var products = List.of(new Product("移动电源", null, null, null, null, null, null));
    assertEquals(List.of("EVIDENCE_DIGEST"),
        new ReferralPackage(products, party, "不合格", "已停售", "请核查", List.of(new Evidence("检验报告", "abc"))).missing());
  }
}

package org.mingcha.document.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.document.DocumentRow;
import org.mingcha.document.DocumentState;
import org.mingcha.document.IssuedPapers.Paper;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperType;
import org.mingcha.store.StoredFile;

@DisplayName("一份目录：案件记录的文书与制发的文书合为一件，没有文件的列为缺件，送达回证随所送文书（程序规定第78条）")
class PapersFoundTest {

  private static final SubjectRef CASE = new SubjectRef("penalty-cases", "余市监案〔2026〕1号");
  private static final SubjectRef ORDER = new SubjectRef("rectification-orders", "余市监改〔2026〕1号");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

  @Test
  @DisplayName("文号相同的是同一件，只列一次；没有记录文号的，同种文书对上；两边都没有的各列各的")
  void onePaperOnce() {
    assertEquals("PENALTY_DECISION 处罚1号 在卷", listed(List.of(told(CASE, PaperKind.PENALTY_DECISION, "处罚1号")),
        paper(CASE, PaperType.PENALTY_DECISION, "处罚1号", null)));
    assertEquals("RECTIFICATION_ORDER 责改5号 在卷", listed(List.of(told(ORDER, PaperKind.RECTIFICATION_ORDER, ORDER.number())),
        paper(ORDER, PaperType.RECTIFICATION_ORDER, "责改5号", null)));
    assertEquals("PENALTY_DECISION 外号9号 缺件, PENALTY_DECISION 处罚1号 在卷", listed(List.of(told(CASE, PaperKind.PENALTY_DECISION, "外号9号")),
        paper(CASE, PaperType.PENALTY_DECISION, "处罚1号", null)));
    assertEquals("RECTIFICATION_ORDER 余市监改〔2026〕1号 缺件, RECTIFICATION_ORDER 责改5号 在卷",
        listed(List.of(told(ORDER, PaperKind.RECTIFICATION_ORDER, ORDER.number())), paper(CASE, PaperType.RECTIFICATION_ORDER, "责改5号", null)));
  }

  @Test
  @DisplayName("送达回证随所送文书，一件文书一份；有制成的回证，记录就不再另列；只有送达记录的列为缺件")
  void receiptsFollow() {
    var decision = told(CASE, PaperKind.PENALTY_DECISION, "处罚1号");
    var service = new ServiceRecord(ServiceMethod.DIRECT, DAY, "店主", "回证1号", null);
    var receipt = VolumeItem.told(CASE, VolumePart.DECISION, PaperKind.SERVICE_RECEIPT, "回证1号", "330110", DAY).behind("处罚1号");
    assertEquals("PENALTY_DECISION 处罚1号 在卷, SERVICE_RECEIPT 回证1号 缺件",
        listed(List.of(decision), paper(CASE, PaperType.PENALTY_DECISION, "处罚1号", service)));
    assertEquals("PENALTY_DECISION 处罚1号 在卷, SERVICE_RECEIPT 回证1号 缺件",
        listed(List.of(decision, receipt), paper(CASE, PaperType.PENALTY_DECISION, "处罚1号", service)));
    assertEquals("PENALTY_DECISION 处罚1号 在卷, SERVICE_RECEIPT null 在卷, PENALTY_NOTICE 罚告1号 缺件",
        listed(List.of(told(CASE, PaperKind.PENALTY_NOTICE, "罚告1号"), decision, receipt), paper(CASE, PaperType.PENALTY_DECISION, "处罚1号", service),
            new Paper(row(CASE, PaperType.SERVICE_RECEIPT, null, null), file(3), file(4), null, List.of("处罚1号"))));
  }

  @Test
  @DisplayName("复查记录随责令改正通知书，以整改事项的编号相认")
  void recordsFollowTheirOrder() {
    var order = told(ORDER, PaperKind.RECTIFICATION_ORDER, ORDER.number());
    var recheck = VolumeItem.told(ORDER, VolumePart.OTHER_PAPERS, PaperKind.RECHECK_RECORD, null, "330110", DAY.plusDays(9)).behind(ORDER.number());
    var later = VolumeItem.told(CASE, VolumePart.OTHER_PAPERS, PaperKind.PENALTY_NOTICE, "罚告1号", "330110", DAY.plusDays(5));
    assertEquals("RECTIFICATION_ORDER 责改5号 在卷, RECHECK_RECORD null 缺件, PENALTY_NOTICE 罚告1号 缺件",
        listed(List.of(recheck, later, order), paper(ORDER, PaperType.RECTIFICATION_ORDER, "责改5号", null)));
  }

  @Test
  @DisplayName("笔录的制成件归到它所记的那一件证据，同种的几件不混")
  void recordsOfEvidence() {
    var first = VolumeItem.told(CASE, VolumePart.EVIDENCE, PaperKind.INQUIRY_RECORD, "证据1", "330110", DAY);
    var second = VolumeItem.told(CASE, VolumePart.EVIDENCE, PaperKind.INQUIRY_RECORD, "证据2", "330110", DAY);
    var row = new DocumentRow(1, CASE, 1, "330110", PaperType.INQUIRY_RECORD, "询问笔录", "证据2", false, DocumentState.ISSUED, null, DAY, "zhang",
        "张三", Instant.EPOCH, null, null, null, null, 0);
    assertEquals("INQUIRY_RECORD 证据1 缺件, INQUIRY_RECORD 证据2 在卷",
        listed(List.of(first, second), new Paper(row, file(1), file(2), null, List.of())));
  }

  @Test
  @DisplayName("目录里同一种文书的几件分得开：送达回证写明是哪一次送达的")
  void receiptsAreToldApart() {
    var row = new DocumentRow(1, CASE, 1, "330110", PaperType.SERVICE_RECEIPT, "送达回证", "2026年12月8日直接送达", false, DocumentState.ISSUED, null, DAY, "zhang",
        "张三", Instant.EPOCH, null, null, null, null, 0);
    assertEquals("送达回证：2026年12月8日直接送达", VolumeItem.issued(new Paper(row, file(1), file(2), null, List.of())).title());
  }

  private static String listed(List<VolumeItem> told, Paper... papers) {
    return LegalOrder.of(new PapersFound(told, List.of(papers)).items()).stream()
        .map(item -> item.kind() + " " + item.number() + (item.held() ? " 在卷" : " 缺件")).collect(Collectors.joining(", "));
  }

  private static VolumeItem told(SubjectRef matter, PaperKind kind, String number) {
    var part = kind == PaperKind.PENALTY_DECISION ? VolumePart.DECISION : VolumePart.OTHER_PAPERS;
    return VolumeItem.told(matter, part, kind, number, "330110", DAY);
  }

  private static Paper paper(SubjectRef matter, PaperType type, String number, ServiceRecord service) {
    return new Paper(row(matter, type, number, service), file(1), file(2), null, List.of());
  }

  private static DocumentRow row(SubjectRef matter, PaperType type, String number, ServiceRecord service) {
    return new DocumentRow(1, matter, 1, "330110", type, type.title(), null, type.outward(), service == null ? DocumentState.ISSUED : DocumentState.SERVED,
        number, DAY, "zhang", "张三", Instant.EPOCH, null, service, null, null, 0);
  }

  private static StoredFile file(long id) {
    return new StoredFile(id, "0".repeat(64), "0".repeat(64), 1, "application/pdf");
  }
}

package org.mingcha.paper;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** Who signs a record at the foot of each of its pages (笔录逐页签名), as the form calls them. */
final class Signers {

  private static final String OFFICER = "执法人员（签名）";
  private static final List<String> USUAL = List.of("当事人（签名或者盖章）", OFFICER);
  private static final Map<PaperType, List<String>> OTHERS = Map.ofEntries(
      entry(PaperType.ADDRESS_CONFIRMATION, List.of("受送达人（签名或者盖章）", OFFICER)),
      entry(PaperType.EVIDENCE_EXTRACT, List.of("证据提供人（签名或者盖章）", OFFICER)),
      entry(PaperType.INQUIRY_RECORD, List.of("被询问人（签名）", "询问人、记录人（签名）")),
      entry(PaperType.PRIOR_DISPOSAL_CONFIRMATION, List.of("权利人（签名或者盖章）", OFFICER)),
      entry(PaperType.SAMPLING_RECORD, List.of("被抽样人（签名或者盖章）", OFFICER)),
      entry(PaperType.STATEMENT_RECORD, List.of("陈述申辩人（签名）", "记录人（签名）")),
      entry(PaperType.HEARING_RECORD, List.of("当事人（签名或者盖章）", "听证主持人（签名）")),
      entry(PaperType.COLLECTIVE_RECORD, List.of("参加人（签名）", "记录人（签名）")),
      entry(PaperType.SERVICE_RECEIPT, List.of("受送达人（签名或者盖章）", "送达人（签名）")),
      entry(PaperType.INTERVIEW_RECORD, List.of("被约谈人（签名或者盖章）", "约谈人（签名）")),
      entry(PaperType.SPOT_CHECK_SAMPLING, List.of("被抽样人（签名或者盖章）", "抽样人员（签名）")));

  private Signers() {}

  static List<String> of(PaperType type) {
    return OTHERS.getOrDefault(type, USUAL);
  }
}

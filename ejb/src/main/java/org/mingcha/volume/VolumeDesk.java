package org.mingcha.volume;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.InvolvedParty;

/** Where a case's papers are listed as the archive has them (卷内文件目录); at any stage, as far as the case has come. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class VolumeDesk {

  private static final Comparator<ListedPaper> LEGAL_ORDER = Comparator.comparing(ListedPaper::part)
      .thenComparing(ListedPaper::on, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  @Inject private EnforcementDesk cases;
  @Inject private PapersBeside beside;

  /** The volumes of a case; one out of sight is not found. */
  @Basis("SAMR-PROC@2022:78")
  public CaseVolume of(String number) {
    var aCase = cases.view(number);
    var papers = new ArrayList<>(beside.of(aCase));
    papers.addAll(CasePapersListed.of(aCase));
    return bound(aCase, papers);
  }

  /** Each volume in the order of the law, and within a part by day. */
  static CaseVolume bound(CaseView aCase, List<ListedPaper> papers) {
    var matter = aCase.file().matter();
    var archive = aCase.facts().archive();
    return new CaseVolume(matter.number(), matter.title(), matter.parties().stream().map(InvolvedParty::name).toList(), matter.bureau(),
        archive == null ? null : archive.volumeNo(), archive == null ? null : archive.retention(),
        archive == null ? null : archive.archivedOn(), numbered(papers, true), numbered(papers, false));
  }

  private static List<ListedPaper> numbered(List<ListedPaper> papers, boolean main) {
    var sorted = papers.stream().filter(paper -> paper.part().main() == main).sorted(LEGAL_ORDER).toList();
    var numbered = new ArrayList<ListedPaper>();
    sorted.forEach(paper -> numbered.add(paper.numbered(numbered.size() + 1)));
    return List.copyOf(numbered);
  }
}

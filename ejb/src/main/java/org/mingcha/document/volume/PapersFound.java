package org.mingcha.document.volume;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingcha.document.IssuedPapers.Paper;

/**
 * Finds for what matters tell of the papers that were issued here, so that each paper is listed once: by its number first, otherwise by
 * its kind, in order. What nobody tells of is listed by itself.
 */
final class PapersFound {

  private final List<VolumeItem> items;
  private final Set<String> receipted = new HashSet<>();

  PapersFound(List<VolumeItem> told, List<Paper> papers) {
    items = new ArrayList<>(told);
    papers.stream().filter(paper -> kind(paper) != PaperKind.SERVICE_RECEIPT).filter(paper -> !named(paper)).forEach(this::byKind);
    papers.stream().filter(paper -> kind(paper) == PaperKind.SERVICE_RECEIPT).forEach(this::receipt);
    papers.forEach(this::served);
  }

  List<VolumeItem> items() {
    return List.copyOf(items);
  }

  /** By its number, or by the piece of evidence that it records, such as 证据1. */
  private boolean named(Paper paper) {
    for (int i = 0; i < items.size(); i++) {
      var name = items.get(i).reference();
      if (awaits(items.get(i), paper) && name != null && (name.equals(paper.row().reference()) || name.equals(paper.row().about()))) {
        items.set(i, items.get(i).held(paper));
        return true;
      }
    }
    return false;
  }

  /** One whose number was written down is that paper and no other. */
  private void byKind(Paper paper) {
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      if (awaits(item, paper) && (paper.row().number() == null || item.reference() == null || item.reference().equals(item.matter().number()))) {
        items.set(i, item.held(paper));
        return;
      }
    }
    items.add(VolumeItem.issued(paper));
  }

  /** A receipt that was made here stands for what was told of the service of each paper that it names. */
  private void receipt(Paper paper) {
    receipted.addAll(paper.names());
    items.removeIf(item -> item.kind() == PaperKind.SERVICE_RECEIPT && item.paper() == null && paper.names().stream().anyMatch(name -> served(item, name)));
    var about = paper.names().stream().filter(name -> items.stream().anyMatch(item -> item.knownBy(name))).findFirst().orElse(null);
    items.add(VolumeItem.issued(paper).behind(about));
  }

  /** A paper that was served has a receipt, whether or not it is here. */
  private void served(Paper paper) {
    var row = paper.row();
    var name = row.number();
    if (row.service() != null && name != null && !receipted.contains(name)
        && items.stream().noneMatch(item -> item.kind() == PaperKind.SERVICE_RECEIPT && served(item, name))) {
      items.add(VolumeItem.told(row.matter(), PartOfPaper.of(row.type()), PaperKind.SERVICE_RECEIPT, row.service().proof(), row.bureau(),
          row.service().servedOn()).detailed(name).behind(name));
    }
  }

  /** Whether the receipt is about the paper of this name, whatever it calls it. */
  private boolean served(VolumeItem receipt, String name) {
    return receipt.about() != null && (receipt.about().equals(name)
        || items.stream().anyMatch(item -> item.kind() != PaperKind.SERVICE_RECEIPT && item.knownBy(name) && item.knownBy(receipt.about())));
  }

  private static boolean awaits(VolumeItem item, Paper paper) {
    return item.paper() == null && item.matter().equals(paper.row().matter()) && item.kind() == kind(paper) && item.kind() != PaperKind.OTHER_FORM;
  }

  private static PaperKind kind(Paper paper) {
    return PaperKind.of(paper.row().type());
  }
}

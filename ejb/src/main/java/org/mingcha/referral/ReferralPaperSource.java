package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.document.PaperWords;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Basis;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.StepTaking;
import org.mingcha.referral.ReferralPackage.Evidence;
import org.mingcha.referral.ReferralPackage.Product;

/** The letter of a notice or transfer on paper, once the leader has approved it (质量安全问题通报函、案件移送函); the sender's own. */
@ApplicationScoped
@Basis({"SAMR-110@2025:25", "SAMR-PROC@2022:14"})
class ReferralPaperSource implements PaperSource {

  private static final PaperWords WORDS = PaperWords.in(ReferralPaperSource.class, "/referral/papers.properties");
  private static final Set<String> BEFORE = Set.of(ReferralStage.DRAFTED.name(), ReferralStage.PROPOSED.name(), ReferralStage.WITHDRAWN.name());

  @Inject private Bureaus bureaus;

  @Override
  public List<PaperOffer> offers(Matter matter) {
    if (!(matter instanceof Referral referral) || referral.box() == Box.IN || BEFORE.contains(referral.stage())) {
      return List.of();
    }
    var receiver = bureaus.require(referral.counterpart()).name();
    return List.of(switch (referral.type()) {
      case QUALITY_NOTICE -> new PaperOffer(PaperType.QUALITY_NOTIFICATION, notice(referral.draft()).to(receiver), "approve");
      case LEAD_TRANSFER -> new PaperOffer(PaperType.CASE_TRANSFER, transfer(referral.draft()).to(receiver), "approve");
    });
  }

  @Override
  public Set<PaperType> namedBy(StepTaking step) {
    return step.matter().kind().equals(ReferralDesk.KIND) && step.move().equals("send")
        ? Set.of(PaperType.QUALITY_NOTIFICATION, PaperType.CASE_TRANSFER) : Set.of();
  }

  @Override
  public boolean handsOver(StepTaking step) {
    return !namedBy(step).isEmpty();
  }

  private static PaperContent notice(ReferralPackage content) {
    return PaperContent.of("").with("producer", content.party().name()).with("address", content.party().address())
        .rows("products", products(content)).paragraphs("problem", List.of(content.facts(), WORDS.of("done", content.ownActions())))
        .paragraphs("evidence", content.evidence().stream().map(Evidence::name).toList()).with("requests", content.requestedActions());
  }

  private static PaperContent transfer(ReferralPackage content) {
    return PaperContent.of("")
        .with("cause", WORDS.of("cause", content.products().stream().map(Product::name).distinct().collect(Collectors.joining("、"))))
        .with("party", content.party().name()).with("summary", content.facts())
        .paragraphs("grounds", List.of(WORDS.of("grounds", content.party().address()), WORDS.of("done", content.ownActions()), content.requestedActions()))
        .with("basis", PaperWords.article(ReferralType.LEAD_TRANSFER.basis())).rows("materials", materials(content));
  }

  private static List<Map<String, String>> products(ReferralPackage content) {
    var rows = new ArrayList<Map<String, String>>();
    for (var product : content.products()) {
      var row = numbered(rows, Stream.of(product.brand(), product.name()).filter(Objects::nonNull).collect(Collectors.joining(" ")));
      row.put("spec", text(product.model()));
      row.put("batch", text(product.batch()));
      row.put("link", text(product.gtin()));
      rows.add(row);
    }
    return rows;
  }

  private static List<Map<String, String>> materials(ReferralPackage content) {
    var rows = new ArrayList<Map<String, String>>();
    content.evidence().forEach(piece -> rows.add(numbered(rows, piece.name())));
    return rows;
  }

  private static Map<String, String> numbered(List<?> before, String name) {
    return new HashMap<>(Map.of("no", String.valueOf(before.size() + 1), "name", name));
  }

  private static String text(String said) {
    return said == null ? "" : said;
  }
}

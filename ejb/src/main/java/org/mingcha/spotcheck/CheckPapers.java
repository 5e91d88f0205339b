package org.mingcha.spotcheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.calendar.China;
import org.mingcha.document.PaperWords;
import org.mingcha.paper.PaperContent;
import org.mingcha.procedure.Handler;
import org.mingcha.result.Objection;
import org.mingcha.result.Recipient;
import org.mingcha.sampling.Conclusion;
import org.mingcha.sampling.Product;
import org.mingcha.sampling.Sample;
import org.mingcha.sampling.SamplePart;
import org.mingcha.sampling.SamplingMode;

/** What the papers of a spot check say. The number of its plan is in none: the plan stays secret after the check is published. */
final class CheckPapers {

  private static final PaperWords WORDS = PaperWords.in(CheckPapers.class, "/spotcheck/papers.properties");

  private final SpotCheck check;
  private final CheckFacts facts;

  CheckPapers(SpotCheck check) {
    this.check = check;
    this.facts = check.facts(true);
  }

  PaperContent notice() {
    var content = PaperContent.of("").with("plan", task()).with("product", facts.assignment().productGroup())
        .with("sampler", PaperWords.officers(check.handlers())).with("rules", String.join("、", facts.assignment().standardList()))
        .with("rights", WORDS.of("rights"));
    return facts.seller() == null ? content : content.to(facts.seller().name());
  }

  PaperContent sampling() {
    var content = PaperContent.of("").with("task", task()).with("sampled", facts.seller().name())
        .with("producer", producer()).rows("samples", List.of(samples()))
        .with("samplers", check.handlers().stream().map(Handler::name).collect(Collectors.joining("、")));
    return facts.assignment().mode() == SamplingMode.ONLINE ? content.with("purchase", WORDS.of("bought")) : content;
  }

  String name(Recipient recipient) {
    return SampledParties.nameOf(recipient, facts);
  }

  PaperContent result(Recipient recipient) {
    var content = PaperContent.of("").to(name(recipient)).with("plan", task())
        .rows("products", List.of(product(facts.product()))).with("report", facts.report().number())
        .with("conclusion", WORDS.of(facts.conclusion().name()));
    content = recipient.mayObject() ? content.with("objection", WORDS.of("objection")) : content;
    return facts.conclusion() == Conclusion.FAILED ? content.paragraphs("items", facts.failedItems()).with("demands", WORDS.of("stop." + recipient))
        : content;
  }

  PaperContent answer(Objection objection) {
    return PaperContent.of("").to(name(objection.objector())).with("report", facts.report().number())
        .with("received", PaperWords.day(objection.madeOn())).with("grounds", objection.reason())
        .with("handling", objection.outcome().retested() ? WORDS.of("retested", objection.retestLaboratory(), objection.retestReport())
            : WORDS.of("examined"))
        .with("outcome", WORDS.of("outcome." + objection.outcome()));
  }

  PaperContent recheck() {
    return PaperContent.of("").to(facts.producer() == null ? facts.seller().name() : facts.producer().name())
        .with("report", facts.report().number()).with("product", facts.product().name()).with("reason", WORDS.of("recheck.reason"))
        .with("matters", WORDS.of("recheck.matters"));
  }

  /** To everybody (监管信息发布单): which product failed in what, and that platforms are to look for it; nothing that was not published. */
  PaperContent release() {
    var product = product(facts.product());
    return PaperContent.of("")
        .paragraphs("scope", List.of(WORDS.of("release.scope", product.get("name"), product.get("spec"), product.get("batch"), product.get("producer"))))
        .paragraphs("risk", Stream.concat(Stream.of(WORDS.of("release.risk", facts.assignment().productGroup())), facts.failedItems().stream()).toList())
        .paragraphs("selfcheck", List.of(WORDS.of("release.selfcheck")));
  }

  private String task() {
    return WORDS.of("task", String.valueOf(China.dateOf(check.openedAt()).getYear()), facts.assignment().productGroup());
  }

  private String producer() {
    return facts.producer() == null ? WORDS.of("unlabelled") : facts.producer().name();
  }

  private Map<String, String> samples() {
    var row = product(facts.product());
    row.put("no", "1");
    var test = part(SamplePart.TEST);
    var spare = part(SamplePart.SPARE);
    row.put("test", String.valueOf(test.quantity()));
    row.put("spare", String.valueOf(spare.quantity()));
    row.put("sealed", test.sealNumber() + "、" + spare.sealNumber());
    return row;
  }

  private Sample part(SamplePart part) {
    return facts.samples().stream().filter(sample -> sample.part() == part).findFirst().orElseThrow();
  }

  private Map<String, String> product(Product product) {
    var row = new HashMap<String, String>();
    row.put("name", Stream.of(product.brand(), product.name()).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    row.put("spec", Objects.requireNonNullElse(product.model(), ""));
    row.put("batch", Objects.requireNonNullElse(product.batch(), ""));
    row.put("producer", producer());
    return row;
  }
}

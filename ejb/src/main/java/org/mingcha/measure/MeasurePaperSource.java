package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingcha.calendar.China;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.document.PaperWords;
import org.mingcha.kernel.Basis;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;

/** The papers of preservations and seizures: notice or decision, list of things, and how it ended (登记保存、查封扣押文书). */
@ApplicationScoped
@Basis({"SAMR-PROC@2022:33", "AEL@2011:24"})
class MeasurePaperSource implements PaperSource {

  private static final PaperWords WORDS = PaperWords.in(MeasurePaperSource.class, "/measure/papers.properties");
  private static final Set<String> BEFORE = Set.of("DRAFTED", "PROPOSED", "WITHDRAWN");
  private static final Set<String> HANDLED = Set.of("HANDLED", "SETTLED");
  private static final Set<String> RELEASED = Set.of("RELEASED", "SETTLED");

  @Override
  public List<PaperOffer> offers(Matter matter) {
    var offers = new ArrayList<PaperOffer>();
    if (matter instanceof Measure measure && !BEFORE.contains(measure.stage())) {
      if (measure instanceof Preservation) {
        preservation(measure, offers);
      } else {
        seizure(measure, offers);
      }
      if (measure.facts().taking() != null) {
        offers.add(PaperOffer.of(PaperType.GOODS_INVENTORY, inventory(measure)));
      }
    }
    return offers;
  }

  private static void preservation(Measure measure, List<PaperOffer> offers) {
    offers.add(new PaperOffer(PaperType.PRESERVATION_NOTICE, taken(PaperContent.of("").to(party(measure)).with("matter", measure.title())
        .with("reason", measure.facts().grounds()).rows("goods", goods(measure)), measure, "preserved", "custodian"), approval(measure)));
    if (HANDLED.contains(measure.stage())) {
      offers.add(new PaperOffer(PaperType.PRESERVATION_RELEASE, PaperContent.of("").to(party(measure)).with("noticed", day(measure))
          .with("treatment", measure.facts().items().stream().filter(item -> item.result() != null)
              .map(item -> item.name() + "：" + WORDS.of("result." + item.result())).collect(Collectors.joining("\n")))
          .rows("goods", goods(measure)), "decide-handling"));
    }
  }

  private static void seizure(Measure measure, List<PaperOffer> offers) {
    var own = measure.facts().seizure();
    offers.add(new PaperOffer(PaperType.COMPULSORY_MEASURE, taken(PaperContent.of("").to(party(measure)).titled(WORDS.of("title." + own.type()))
        .with("measure", WORDS.of(own.type().name())).with("facts", measure.facts().grounds()).with("basis", own.legalBasis())
        .rows("goods", goods(measure)), measure, "seized", "custodian"), approval(measure)));
    if (own.releaseGround() != null && RELEASED.contains(measure.stage())) {
      offers.add(new PaperOffer(PaperType.MEASURE_RELEASE, PaperContent.of("").to(party(measure)).titled(WORDS.of("released." + own.type()))
          .with("decided", day(measure)).with("measure", WORDS.of(own.type().name()))
          .with("reason", WORDS.of("ground." + own.releaseGround())).rows("goods", goods(measure)), "release"));
    }
  }

  private static PaperContent taken(PaperContent content, Measure measure, String term, String keeper) {
    var taking = measure.facts().taking();
    if (taking == null) {
      return content;
    }
    var known = content.with("term", WORDS.of(term, day(measure))).with("place", taking.keptAt());
    return measure instanceof Preservation ? known.with(keeper, taking.keeper()).with("officers", taking.takenBy()) : known;
  }

  private static PaperContent inventory(Measure measure) {
    var taking = measure.facts().taking();
    return PaperContent.of("").with("party", party(measure)).with("place", taking.keptAt()).rows("goods", goods(measure));
  }

  private static List<Map<String, String>> goods(Measure measure) {
    var rows = new ArrayList<Map<String, String>>();
    for (var item : measure.facts().items()) {
      var row = new LinkedHashMap<String, String>();
      row.put("no", String.valueOf(rows.size() + 1));
      row.put("name", item.name());
      row.put("spec", text(item.specification()));
      row.put("unit", item.unit());
      row.put("quantity", item.quantity().stripTrailingZeros().toPlainString() + item.unit());
      row.put("state", text(item.condition()));
      rows.add(row);
    }
    return rows;
  }

  /** Who took it in an emergency had it approved afterwards. */
  private static String approval(Measure measure) {
    return measure.facts().urgent() ? "confirm" : "approve";
  }

  private static String day(Measure measure) {
    Instant at = measure.facts().taking() == null ? null : measure.facts().taking().takenAt();
    return at == null ? "" : PaperWords.day(China.dateOf(at));
  }

  private static String party(Measure measure) {
    return measure.parties().get(0).name();
  }

  private static String text(String said) {
    return said == null ? "" : said;
  }
}

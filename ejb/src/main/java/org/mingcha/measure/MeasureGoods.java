package org.mingcha.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.calendar.China;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperWords;
import org.mingcha.document.PartySignature;
import org.mingcha.measure.goods.StoredGoods;
import org.mingcha.measure.goods.TakenOut;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;

/** The papers about the things themselves, whatever they were taken by: list, seals, custody, what became of them (财物清单等). */
final class MeasureGoods {

  static final PaperWords WORDS = PaperWords.in(MeasureGoods.class, "/measure/papers.properties");
  private static final String BETWEEN_SEALS = "[、,，;；\\s]+";

  private MeasureGoods() {}

  /** 财物清单 and, where seals were put on, a strip for each: {@code reference} is the number of the paper by which they were taken. */
  static List<PaperOffer> taken(Measure measure, String reference) {
    var taking = measure.facts().taking();
    var offers = new ArrayList<PaperOffer>();
    offers.add(PaperOffer.of(PaperType.GOODS_INVENTORY, PaperContent.of("").titled(WORDS.of("title.inventory")).with("reference", reference).with("party", party(measure))
        .with("place", taking.keptAt()).rows("goods", rows(measure, false)).with("signing", signing(measure))));
    if (taking.seals() != null) {
      for (var seal : taking.seals().strip().split(BETWEEN_SEALS)) {
        offers.add(PaperOffer.of(PaperType.SEALING_STRIP, PaperContent.of("").with("serial", seal)).about(seal));
      }
    }
    return offers;
  }

  /** 涉案物品处理记录; {@code paper} is what it rests on. */
  static PaperOffer disposed(Measure measure, String paper, String method) {
    var facts = measure.facts();
    return PaperOffer.of(PaperType.GOODS_DISPOSAL_RECORD, PaperContent.of("").with("decision", paper)
        .with("time", PaperWords.day(facts.settledOn())).with("course", facts.settlement()).rows("goods", methods(measure, method)));
  }

  /** The things, numbered; with the unit beside the quantity unless it has a column of its own. */
  static List<Map<String, String>> rows(Measure measure, boolean unitWithin) {
    var rows = new ArrayList<Map<String, String>>();
    for (var item : measure.facts().items()) {
      var row = new HashMap<String, String>();
      row.put("no", String.valueOf(rows.size() + 1));
      row.put("name", item.name());
      row.put("spec", text(item.specification()));
      row.put("unit", item.unit());
      row.put("quantity", item.quantity().stripTrailingZeros().toPlainString() + (unitWithin ? item.unit() : ""));
      row.put("state", text(item.condition()));
      rows.add(row);
    }
    return rows;
  }

  /** The things in one line, each with how many. */
  static String names(Measure measure) {
    return rows(measure, true).stream().map(row -> row.get("name") + row.get("quantity")).collect(Collectors.joining("、"));
  }

  /** The day on which they were taken; empty while they were not. */
  static String day(Measure measure) {
    Instant at = measure.facts().taking() == null ? null : measure.facts().taking().takenAt();
    return at == null ? "" : PaperWords.day(China.dateOf(at));
  }

  static String party(Measure measure) {
    return measure.parties().get(0).name();
  }

  private static List<Map<String, String>> methods(Measure measure, String method) {
    var rows = rows(measure, true);
    var items = measure.facts().items();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).put("method", items.get(i).result() == null ? method : WORDS.of("result." + items.get(i).result()));
    }
    return rows;
  }

  private static String signing(Measure measure) {
    var own = measure.facts().seizure();
    return signing(measure.facts().taking()) + (own == null || own.stored() == null ? "" : "。" + stored(own.stored()));
  }

  private static String stored(StoredGoods goods) {
    return goods.takenOut() == TakenOut.BY_PARTY ? WORDS.of("taken-out.BY_PARTY", goods.takenFrom())
        : WORDS.of("taken-out.WITH_OTHERS", goods.takenFrom(), goods.takenOutWith());
  }

  private static String signing(Taking taking) {
    if (taking.signature() == null) {
      return "";
    }
    return taking.signature() == PartySignature.SIGNED ? WORDS.of("signed", text(taking.signedBy()), text(taking.takenBy()))
        : WORDS.of(taking.signature().name(), text(taking.witness()), text(taking.takenBy()));
  }

  private static String text(String said) {
    return said == null ? "" : said;
  }
}

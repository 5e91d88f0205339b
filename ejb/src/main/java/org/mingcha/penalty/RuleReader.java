package org.mingcha.penalty;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mingcha.identity.BureauLevel;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.Capacity;
import org.mingcha.penalty.PenaltyRule.Nature;

/** Reads a rule as a lawyer writes it, in JSON; a field that it does not know, or a value it cannot read, stops it. */
final class RuleReader {

  private static final Set<String> FIELDS = Set.of("id", "source", "basis", "nature", "offenders", "conducts", "subtypes", "ordinary",
      "heavier", "confiscates", "level", "inForceFrom", "inForceUntil", "questions", "crime", "note");
  private static final Set<String> BRANCH_FIELDS = Set.of("rectifyFirst", "afterRefusal", "fines", "fineOptional", "always", "also");
  private static final Set<String> SCALE_FIELDS = Set.of("of", "from", "to", "only", "goodsLimit");

  private RuleReader() {}

  static PenaltyRule rule(JsonNode json) {
    demandKnown(json, FIELDS);
    var source = Citation.of(json.required("source").asText());
    var confiscates = texts(json, "confiscates", Set.of("GAINS", "GOODS"));
    return new PenaltyRule(json.required("id").asText(), source, json.has("basis") ? Citation.of(json.get("basis").asText()) : source,
        json.has("nature") ? Nature.valueOf(json.get("nature").asText()) : Nature.PENALTY,
        names(json, "offenders", Capacity::valueOf), names(json, "conducts", Conduct::valueOf), subtypes(json.path("subtypes")),
        branch(json.path("ordinary"), false), json.has("heavier") ? branch(json.get("heavier"), true) : null,
        confiscates.contains("GAINS"), confiscates.contains("GOODS"),
        json.has("level") ? BureauLevel.valueOf(json.get("level").asText()) : BureauLevel.COUNTY,
        day(json, "inForceFrom"), day(json, "inForceUntil"), names(json, "questions", OpenQuestion::of),
        StrictJson.yes(json, "crime"), json.path("note").asText(""));
  }

  private static Map<Conduct, Set<Subtype>> subtypes(JsonNode json) {
    var subtypes = new EnumMap<Conduct, Set<Subtype>>(Conduct.class);
    json.fieldNames().forEachRemaining(conduct -> subtypes.put(Conduct.valueOf(conduct), names(json, conduct, Subtype::valueOf)));
    return subtypes;
  }

  private static Branch branch(JsonNode json, boolean heavier) {
    demandKnown(json, BRANCH_FIELDS);
    var fines = new ArrayList<FineScale>();
    StrictJson.list(json, "fines").forEach(fine -> fines.add(scale(fine)));
    return new Branch(StrictJson.yes(json, "rectifyFirst"), heavier && !StrictJson.yes(json, "afterRefusal"), fines,
        StrictJson.yes(json, "fineOptional"), List.copyOf(names(json, "always", Sanction::valueOf)),
        List.copyOf(names(json, "also", Sanction::valueOf)));
  }

  private static FineScale scale(JsonNode json) {
    demandKnown(json, SCALE_FIELDS);
    return new FineScale(Measure.valueOf(json.required("of").asText()), number(json, "from"), new BigDecimal(json.required("to").asText()),
        json.has("only") ? FineScale.Only.valueOf(json.get("only").asText()) : FineScale.Only.ALWAYS,
        json.has("goodsLimit") ? Yuan.of(json.get("goodsLimit").asText()) : null);
  }

  private static void demandKnown(JsonNode json, Set<String> fields) {
    json.fieldNames().forEachRemaining(name -> {
      if (!fields.contains(name)) {
        throw new IllegalArgumentException("penalty rule: unknown field " + name);
      }
    });
  }

  private static BigDecimal number(JsonNode json, String name) {
    return json.has(name) ? new BigDecimal(json.get(name).asText()) : null;
  }

  private static LocalDate day(JsonNode json, String name) {
    return json.hasNonNull(name) ? LocalDate.parse(json.get(name).asText()) : null;
  }

  private static Set<String> texts(JsonNode json, String name, Set<String> known) {
    var texts = names(json, name, Function.identity());
    if (!known.containsAll(texts)) {
      throw new IllegalArgumentException("penalty rule: " + name + " " + texts);
    }
    return texts;
  }

  private static <T> Set<T> names(JsonNode json, String name, Function<String, T> read) {
    var values = new LinkedHashSet<T>();
    StrictJson.list(json, name).forEach(value -> values.add(read.apply(value.asText())));
    return values;
  }
}

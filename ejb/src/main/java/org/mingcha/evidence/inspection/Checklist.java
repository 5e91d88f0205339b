package org.mingcha.evidence.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid.Violation;

/**
 * What an inspection looks at (检查表): the duties of Articles 7, 8, 10 and 13 of Order 110 item by item, as data in
 * {@code /evidence/checklists.json}. Which items apply follows from who is inspected and how the product is controlled. The
 * wording of the items is ours; the article beside each is the law.
 */
@Basis({"SAMR-110@2025:7", "SAMR-110@2025:8", "SAMR-110@2025:10", "SAMR-110@2025:13"})
public record Checklist(List<Item> items) implements Serializable {

  private static final Checklist SHIPPED = read();
  /** Where findings stand in what is reported of a piece of evidence. */
  private static final String FINDINGS = "/inspection/findings";

  /** One item, in both languages, with the provision it comes from. */
  public record Item(String code, Citation article, Audience audience, Set<ControlType> controls, String zh, String en)
      implements Serializable {

    boolean appliesTo(Audience whom, ControlType control) {
      return audience == whom && controls.contains(control);
    }

    /** The item in the language of this two-letter code. */
    public String in(String language) {
      return language.equals("en") ? en : zh;
    }
  }

  /** The items that apply to this kind of operator and product, in the order of the articles. */
  public static Checklist of(Audience whom, ControlType control) {
    return new Checklist(SHIPPED.items.stream().filter(item -> item.appliesTo(whom, control)).toList());
  }

  /** The item of this code, whoever it applies to. */
  public static Item item(String code) {
    return SHIPPED.items.stream().filter(item -> item.code.equals(code)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no item " + code));
  }

  /** What is wrong with these findings: every item answered once, none that does not apply, what is not met shown. */
  public List<Violation> faults(List<ItemFinding> findings) {
    var faults = new ArrayList<Violation>();
    var answered = new HashSet<String>();
    for (int i = 0; i < findings.size(); i++) {
      var one = findings.get(i);
      if (items.stream().noneMatch(item -> item.code.equals(one.code())) || !answered.add(one.code())) {
        faults.add(Violation.of(FINDINGS + "/" + i + "/code", "evidence.item"));
      } else if (one.finding() == null) {
        faults.add(new Violation(FINDINGS + "/" + i + "/finding", "evidence.finding-missing", Map.of("item", one.code())));
      } else if (one.finding() != Finding.MET && !told(one.note()) || one.finding() == Finding.NOT_MET && !told(one.proof())) {
        faults.add(new Violation(FINDINGS + "/" + i, "evidence.not-met-shown", Map.of("item", one.code())));
      }
    }
    if (faults.isEmpty() && answered.size() < items.size()) {
      faults.add(Violation.of(FINDINGS, "evidence.items-answered"));
    }
    return faults;
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  private static Checklist read() {
    try (InputStream in = Checklist.class.getResourceAsStream("/evidence/checklists.json")) {
      var items = StreamSupport.stream(new ObjectMapper().readTree(Objects.requireNonNull(in)).spliterator(), false).map(Checklist::item).toList();
      return new Checklist(items);
    } catch (IOException broken) {
      throw new UncheckedIOException("evidence/checklists.json", broken);
    }
  }

  private static Item item(JsonNode json) {
    var controls = new HashSet<ControlType>();
    json.required("controls").forEach(control -> controls.add(ControlType.valueOf(control.asText())));
    return new Item(json.required("code").asText(), Citation.of(json.required("article").asText()),
        Audience.valueOf(json.required("audience").asText()), Set.copyOf(controls), json.required("zh").asText(), json.required("en").asText());
  }
}

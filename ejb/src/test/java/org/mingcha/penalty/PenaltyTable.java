package org.mingcha.penalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.identity.BureauLevel;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;

/** The tables of {@code src/test/resources/penalty}, which a lawyer reads and writes, understood row by row. */
final class PenaltyTable {

  static final List<String> ALL = List.of("amounts", "capacities", "orders", "conditions", "contents", "questions");

  private static final Map<String, Capacity> CAPACITIES = Map.ofEntries(Map.entry("平台", Capacity.PLATFORM_OPERATOR),
      Map.entry("平台内", Capacity.IN_PLATFORM_OPERATOR), Map.entry("自建站", Capacity.SELF_BUILT_SITE_OPERATOR),
      Map.entry("平台自营", Capacity.PLATFORM_SELF_OPERATED), Map.entry("社交直播", Capacity.SOCIAL_LIVE_SERVICE_PROVIDER),
      Map.entry("社交直播四项齐", Capacity.SOCIAL_LIVE_SERVICE_PROVIDER), Map.entry("生产者", Capacity.PRODUCER),
      Map.entry("认证机构", Capacity.CERTIFICATION_BODY), Map.entry("检验机构", Capacity.INSPECTION_BODY),
      Map.entry("直接责任人员", Capacity.RESPONSIBLE_PERSON), Map.entry("未查明", Capacity.UNDETERMINED));
  private static final Map<String, Subtype> SUBTYPES =
      Map.of("伪造", Subtype.FORGE, "变造", Subtype.ALTER, "冒用", Subtype.MISUSE, "租借", Subtype.BORROW);
  private static final Map<String, OperatorKind> KINDS = Map.of("企业", OperatorKind.ENTERPRISE, "自然人", OperatorKind.NATURAL_PERSON,
      "个体工商户", OperatorKind.INDIVIDUAL_BUSINESS, "其他组织", OperatorKind.OTHER_ORGANISATION);

  private PenaltyTable() {}

  /** One line: the facts, the penalty, and what a lawyer says of it. */
  record Row(String table, int line, Map<String, String> cells) {

    String get(String column) {
      return cells.get(column);
    }

    String result() {
      return get("结果");
    }

    Imposition imposition() {
      var sanctions = get("其他处罚").isEmpty() ? Sanctions.NONE
          : new Sanctions(Arrays.stream(get("其他处罚").split(" ")).map(Sanction::valueOf).toList());
      return new Imposition(get("规则"), get("情节").startsWith("严重"), yuan("罚款"), yuan("没收所得"), yuan("没收货物"), sanctions);
    }

    ActFacts facts() {
      var conducts = Arrays.stream(get("行为").split(" ")).map(Conduct::valueOf).collect(Collectors.toSet());
      var until = get("止").isEmpty() ? get("起").isEmpty() ? LocalDate.of(2026, 12, 20) : null : day("止");
      var act = new Act(get("起").isEmpty() ? LocalDate.of(2026, 12, 5) : day("起"), until, get("发现").isEmpty() ? null : day("发现"),
          conducts, SUBTYPES.get(get("细分")), get("情节").equals("严重") ? "影响恶劣" : null, get("情节").contains("危害"));
      var on = get("处理日").isEmpty() ? LocalDate.of(2027, 3, 1) : day("处理日");
      return new ActFacts(act, offender(), values(), new History(orders(conducts, on), fines(), mitigations()), level(get("层级")), on);
    }

    private Offender offender() {
      var capacity = CAPACITIES.get(get("角色"));
      var said = get("类型");
      var age = said.endsWith("岁") ? Integer.valueOf(said.replaceAll("\\D", "")) : null;
      var kind = said.isEmpty() ? OperatorKind.ENTERPRISE : KINDS.get(age == null ? said : "自然人");
      var usual = Offender.of(capacity, kind);
      return new Offender(capacity, get("角色").endsWith("四项齐") ? Capacity.PLATFORM_OPERATOR : usual.actsAs(), kind, age);
    }

    private ActValues values() {
      var uncountable = get("广告费").equals("无法计算");
      return new ActValues(yuan("货值"), uncountable ? null : yuan("广告费"), uncountable, yuan("所得"));
    }

    private List<CorrectionOrder> orders(Set<Conduct> conducts, LocalDate on) {
      return get("责改").isEmpty() ? List.of() : OrderStates.of(get("责改"), conducts, on);
    }

    private List<EarlierFine> fines() {
      return get("前罚").isEmpty() ? List.of() : List.of(new EarlierFine("某市监罚〔2026〕1号", "某市市场监督管理局", day("前罚")));
    }

    private List<Mitigation> mitigations() {
      return get("减轻").isEmpty() ? List.of()
          : List.of(new Mitigation(get("减轻").equals("不知情") ? Mitigation.Ground.UNKNOWING_SELLER : Mitigation.Ground.HARM_REMOVED, get("减轻").equals("无证据") ? " " : "整改报告", !get("减轻").equals("从轻")));
    }

    private Yuan yuan(String column) {
      return get(column).isEmpty() ? null : Yuan.of(get(column));
    }

    private LocalDate day(String column) {
      return LocalDate.parse(get(column));
    }

    @Override
    public String toString() {
      return table + ":" + line + " " + cells.entrySet().stream().filter(cell -> !cell.getValue().isEmpty())
          .map(cell -> cell.getKey() + "=" + cell.getValue()).sorted().collect(Collectors.joining(" "));
    }
  }

  static BureauLevel level(String said) {
    return switch (said) {
      case "县" -> BureauLevel.COUNTY;
      case "市" -> BureauLevel.PREFECTURE;
      case "省" -> BureauLevel.PROVINCE;
      case "总局" -> BureauLevel.NATIONAL;
      default -> throw new IllegalArgumentException(said);
    };
  }

  static Stream<Row> rows() {
    return ALL.stream().flatMap(table -> rows(table).stream());
  }

  static List<Row> rows(String table) {
    try (var in = PenaltyTable.class.getResourceAsStream("/penalty/" + table + ".csv")) {
      var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      var header = lines[0].split(",");
      var rows = new ArrayList<Row>();
      for (int line = 1; line < lines.length; line++) {
        var cells = new HashMap<String, String>();
        var values = lines[line].split(",", -1);
        for (int column = 0; column < header.length; column++) {
          cells.put(header[column], values[column].strip());
        }
        rows.add(new Row(table, line + 1, cells));
      }
      return rows;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.mingcha.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.law.LawBook;
import org.mingcha.law.Order110;

@DisplayName("处罚依据表")
class RuleBookTest {

  private static final RuleBook BOOK = RuleBook.shipped();
  /** Every row of the tables of penalties and of related bases; R-LIC49 has two paragraphs with different penalties. */
  private static final List<String> IDS = List.of("P-26", "P-27", "P-28a", "P-28b", "P-28c", "P-29a", "P-29b", "P-30", "P-31", "P-32", "P-33",
      "R-PQL49", "R-PQL50", "R-PQL51", "R-PQL52", "R-PQL54", "R-PQL55", "R-PQL56", "R-PQL63", "R-LIC45", "R-LIC47", "R-LIC48", "R-LIC49a",
      "R-LIC49b", "R-LIC50", "R-CA66", "R-EC76", "R-EC80", "R-EC83", "R-AUC35", "R-STD37", "R-SR5", "R-CPL56");

  @DisplayName("全部依据都在，没有多余")
  @Test void everyBasisIsThere() {
    assertEquals(IDS, BOOK.ids());
    assertEquals(IDS.size(), BOOK.rules().size());
  }

  @DisplayName("第110号令的依据自2026年12月1日起施行（第110号令第38条）")
  @Test void nothingOfTheOrderBeforeItsFirstDay() {
    BOOK.rules().stream().filter(rule -> rule.source().instrument().equals("SAMR-110@2025"))
        .forEach(rule -> assertEquals(Order110.IN_FORCE_FROM, rule.inForceFrom(), rule.id()));
    assertEquals(11, BOOK.rules().stream().filter(rule -> rule.inForceFrom() != null).count());
  }

  @DisplayName("引用的法条都在目录里，罚则都标明已执行")
  @Test void everyCitationIsInTheCatalogue() throws ReflectiveOperationException {
    BOOK.rules().forEach(rule -> {
      assertTrue(LawBook.shipped().article(rule.source()).isPresent(), rule.id());
      assertEquals(LawBook.Mark.ENFORCED, LawBook.shipped().article(rule.basis()).orElseThrow().mark(), rule.id());
    });
    var marked = Arrays.stream(RuleBook.class.getMethod("shipped").getAnnotation(Basis.class).value()).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(BOOK.rules().stream().map(PenaltyRule::basis).map(Citation::value).filter(basis -> !basis.startsWith("SAMR-110"))
        .collect(Collectors.toCollection(TreeSet::new)), marked);
  }

  @DisplayName("没有罚则的义务，不在任何依据里；有罚则的，都有依据（第110号令第6条、第10至12条、第14条、第18条）")
  @Test void everyFinableDutyHasARule() {
    Stream.of(Conduct.values()).forEach(conduct ->
        assertEquals(!conduct.guidanceOnly(), BOOK.rules().stream().anyMatch(rule -> rule.punishes(conduct)), conduct.name()));
  }

  @DisplayName("责令改正的义务主体，就是第110号令罚则所罚的主体（第27条、第30条至第33条）")
  @Test void whoIsOrderedToCorrectIsWhoCanBePunished() {
    var compared = Stream.of(Conduct.values()).filter(conduct -> conduct.breach() != null && conduct.breach().bearer().isPresent()).toList();
    compared.forEach(conduct -> BOOK.rules().stream()
        .filter(rule -> rule.source().instrument().equals("SAMR-110@2025") && rule.punishes(conduct))
        .forEach(rule -> assertTrue(rule.offenders().contains(conduct.breach().bearer().orElseThrow()), rule.id() + " " + conduct)));
    assertEquals(11, compared.size());
  }

  @DisplayName("其他法律的处罚依据（许可证条例、认证认可条例、电子商务法、反不正当竞争法、广告法、标准化法、消费者权益保护法）")
  @Test void relatedBases() {
    assertEquals(List.of("LIC@2023:45", "LIC@2023:47", "LIC@2023:48", "LIC@2023:49", "LIC@2023:49", "LIC@2023:50", "CA@2023:66", "EC@2018:76",
        "EC@2018:80", "EC@2018:83", "AUC@2025:35", "STD@2017:37", "SC503@2007:5", "CPL@2013:56"),
        BOOK.rules().stream().filter(rule -> rule.id().matches("R-(?!PQL).*")).map(rule -> rule.basis().value()).toList());
    assertEquals(List.of("LIC@2023:51", "PQL@2018:53", "PQL@2018:57", "AUC@2025:25", "AD@2021:55"),
        BOOK.rules().stream().filter(rule -> rule.id().matches("P-2[89].")).map(rule -> rule.basis().value()).toList());
  }
}

package org.mingcha.penalty;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.kernel.Basis;

/** All bases of penalties, in all editions, in the order of the table: those of the release and those of a province. */
public record RuleBook(List<PenaltyRule> rules) {

  private static final RuleBook SHIPPED = read();

  public RuleBook {
    rules = List.copyOf(rules);
  }

  /** The national law of this release, {@code /law/penalty-bases.json}; one that cannot be read stops the start. */
  @Basis({"AD@2021:55", "AUC@2025:25", "AUC@2025:35", "CA@2023:66", "CPL@2013:56", "EC@2018:76", "EC@2018:80", "EC@2018:83",
      "LIC@2023:45", "LIC@2023:47", "LIC@2023:48", "LIC@2023:49", "LIC@2023:50", "LIC@2023:51", "PQL@2018:49", "PQL@2018:50",
      "PQL@2018:51", "PQL@2018:52", "PQL@2018:53", "PQL@2018:54", "PQL@2018:55", "PQL@2018:56", "PQL@2018:57", "PQL@2018:63",
      "SC503@2007:5", "STD@2017:37"})
  public static RuleBook shipped() {
    return SHIPPED;
  }

  /** The same with what a province adds; a provincial rule of the same id and first day stands in place of the shipped one. */
  public RuleBook with(Collection<PenaltyRule> provincial) {
    var kept = rules.stream().filter(rule -> provincial.stream().noneMatch(other -> sameEdition(rule, other)));
    return new RuleBook(Stream.concat(kept, provincial.stream()).toList());
  }

  /** The ids, each once. */
  public List<String> ids() {
    return rules.stream().map(PenaltyRule::id).distinct().toList();
  }

  /** All editions of a rule. */
  public List<PenaltyRule> editions(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).toList();
  }

  /** The edition that governs an act: see {@link GoverningLaw}; empty for an id that no rule has. */
  Optional<GoverningLaw> governing(String id, ActFacts facts) {
    var editions = editions(id);
    return editions.isEmpty() ? Optional.empty() : Optional.of(GoverningLaw.among(editions, facts));
  }

  private static boolean sameEdition(PenaltyRule one, PenaltyRule other) {
    return one.id().equals(other.id()) && Objects.equals(one.inForceFrom(), other.inForceFrom());
  }

  private static RuleBook read() {
    try (var in = RuleBook.class.getResourceAsStream("/law/penalty-bases.json")) {
      var rules = new ArrayList<PenaltyRule>();
      new ObjectMapper().readTree(in).forEach(json -> rules.add(RuleReader.rule(json)));
      return new RuleBook(rules);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("law/penalty-bases.json", unreadable);
    }
  }
}

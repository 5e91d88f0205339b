package org.mingcha.execution.publicity;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.InvolvedParty;

/**
 * What others may learn of a decision (行政处罚信息摘要), as it is stored: names of codes stand in one text, with spaces between.
 *
 * @param party of natural persons the family name only
 * @param partyCode unified social credit code; null for natural persons and where unknown
 * @param basis the provision that the party breached
 * @param fine null where none was imposed
 */
@Embeddable
public record DecisionSummary(String documentNo, String party, String partyCode, String basis, String conducts, Yuan fine,
    Yuan confiscatedGains, Yuan confiscatedGoods, String sanctions, LocalDate decidedOn) implements Serializable {

  private static final String PERSON = "NATURAL_PERSON";

  /**
   * The summary of a decision against these parties.
   *
   * @param source the provision that sends the case to its basis; empty where nobody knows that basis any more
   * @param breached the duties that were found to be breached, not all that the basis punishes
   */
  public static DecisionSummary of(List<InvolvedParty> parties, String documentNo, Imposition imposed, Optional<String> source,
      Set<Conduct> breached, LocalDate decidedOn) {
    var party = parties.stream().map(DecisionSummary::shown).collect(Collectors.joining("、"));
    var code = parties.stream().filter(one -> !PERSON.equals(one.kind())).map(InvolvedParty::identityNumber).filter(Objects::nonNull)
        .filter(number -> number.startsWith("9")).findFirst().orElse(null);
    return new DecisionSummary(documentNo, party, code, source.orElse(imposed.rule()),
        breached.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
        imposed.fine(), imposed.confiscatedGains(), imposed.confiscatedGoods(),
        imposed.sanctions().list().stream().map(Enum::name).collect(Collectors.joining(" ")), decidedOn);
  }

  /** The same with the code of another of the parties. */
  public DecisionSummary withPartyCode(String code) {
    return new DecisionSummary(documentNo, party, code, basis, conducts, fine, confiscatedGains, confiscatedGoods, sanctions, decidedOn);
  }

  /** Codes of the breaches. */
  public List<String> conductNames() {
    return names(conducts);
  }

  /** Codes of the penalties that are no money. */
  public List<String> sanctionNames() {
    return names(sanctions);
  }

  /** By what it is found. */
  String searchable() {
    return Stream.of(documentNo, party, partyCode).filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }

  static List<String> names(String stored) {
    return Arrays.stream(stored.split(" ")).filter(name -> !name.isEmpty()).toList();
  }

  /** Personal information is no part of what others learn (个人信息作必要处理). */
  private static String shown(InvolvedParty party) {
    return PERSON.equals(party.kind()) ? party.name().substring(0, party.name().offsetByCodePoints(0, 1)) + "某" : party.name();
  }
}

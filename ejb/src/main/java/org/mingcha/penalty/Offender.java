package org.mingcha.penalty;

import java.io.Serializable;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;
import org.mingcha.party.Standing;

/**
 * The party as it acted (当事人及其主体角色).
 *
 * @param capacity in which it acted
 * @param actsAs whose duties it had in it, as {@code party.CapacityResolver} found; null when those of neither kind
 * @param kind null when unknown
 * @param age completed years on the day of the act, for a natural person; null when of age or not asked
 */
public record Offender(Capacity capacity, Capacity actsAs, OperatorKind kind, Integer age) implements Serializable {

  public static Offender of(Standing standing, OperatorKind kind) {
    return new Offender(standing.capacity(), standing.actsAs(), kind, null);
  }

  /** A party whose capacity says by itself whose duties it had; a provider of social services has none by that alone. */
  public static Offender of(Capacity capacity, OperatorKind kind) {
    return new Offender(capacity, switch (capacity) {
      case PLATFORM_OPERATOR -> Capacity.PLATFORM_OPERATOR;
      case IN_PLATFORM_OPERATOR, SELF_BUILT_SITE_OPERATOR, PLATFORM_SELF_OPERATED -> Capacity.IN_PLATFORM_OPERATOR;
      case SOCIAL_LIVE_SERVICE_PROVIDER, PRODUCER, CERTIFICATION_BODY, INSPECTION_BODY, RESPONSIBLE_PERSON, UNDETERMINED -> null;
    }, kind, null);
  }

  /**
   * Whether a provision that parts persons from organisations (个人、单位) means a person here. An individual business is one:
   * the civil code treats it among natural persons, and the lower sum is for the party; so is one
   * whose kind is unknown. Platforms and bodies are organisations.
   */
  public boolean isPerson() {
    return switch (capacity) {
      case RESPONSIBLE_PERSON -> true;
      case CERTIFICATION_BODY, INSPECTION_BODY, PLATFORM_OPERATOR, SOCIAL_LIVE_SERVICE_PROVIDER -> false;
      case IN_PLATFORM_OPERATOR, SELF_BUILT_SITE_OPERATOR, PLATFORM_SELF_OPERATED, PRODUCER, UNDETERMINED ->
          kind == null || kind == OperatorKind.NATURAL_PERSON || kind == OperatorKind.INDIVIDUAL_BUSINESS;
    };
  }

  /** Whether the rule can be held against it. */
  boolean among(PenaltyRule rule) {
    return rule.offenders().contains(capacity) || actsAs != null && rule.offenders().contains(actsAs);
  }

  /** Whether the duty is its own, as for an order to correct: in a recall the shop has one (第9条) and the platform another (第16条), and one rule punishes both. */
  boolean owes(Conduct conduct) {
    return conduct.breach() == null || conduct.breach().bearer().map(bearer -> bearer == actsAs).orElse(true);
  }

  /** Whether only Article 36 makes it the offender of a rule whose words name the operator on a platform (LQ-1). */
  boolean onlyByArticle36(PenaltyRule rule) {
    return !rule.offenders().contains(capacity) && actsAs == Capacity.IN_PLATFORM_OPERATOR && among(rule);
  }
}

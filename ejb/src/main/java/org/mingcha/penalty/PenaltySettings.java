package org.mingcha.penalty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.OpenQuestion.Handling;
import org.mingcha.penalty.discretion.DiscretionBands;
import org.mingcha.penalty.publicity.PublicityPeriods;
import org.mingcha.penalty.review.LegalReviewThreshold;

/**
 * What a province may set, as it stands there on one day (各省可以设定的事项): the threshold of a hearing, the bands of discretion, how open
 * questions are handled, and provincial bases. The figures of the release, {@code /law/penalty-settings.json}, are unverified and
 * have their comments there; {@link org.mingcha.penalty.setting.PenaltySettingsRegister} puts over them what two officers of a province have signed.
 *
 * @param provincial bases of a province's own regulations
 * @param review from which penalty on a case needs legal review; any bureau may refine it, see the register
 */
public record PenaltySettings(HearingThreshold hearing, DiscretionBands bands, Map<OpenQuestion, Handling> questions,
    List<PenaltyRule> provincial, LegalReviewThreshold review, PublicityPeriods publicity) {

  private static final PenaltySettings SHIPPED = read();

  /** Of what a setting speaks. */
  public enum Topic {
    /** 听证门槛 */
    HEARING,
    /** 裁量幅度 */
    BANDS,
    /** 争议的处理 */
    QUESTION,
    /** 本省的处罚依据 */
    BASIS,
    /** 法制审核的范围 */
    REVIEW,
    /** 公示期 */
    PUBLICITY
  }

  public PenaltySettings {
    questions = Map.copyOf(questions);
    provincial = List.copyOf(provincial);
  }

  /** As this release has them; ones that cannot be read stop the start. */
  public static PenaltySettings shipped() {
    return SHIPPED;
  }

  /** How a question is handled; review where nobody has said. */
  public Handling handling(OpenQuestion question) {
    return questions.getOrDefault(question, Handling.REVIEW);
  }

  /**
   * The same with one setting over it, given in the form that the file of the release has.
   *
   * @param subject id of the question or of the basis; empty for the others
   * @throws Invalid it cannot be read as a setting of that topic
   */
  public PenaltySettings with(Topic topic, String subject, String json) {
    try {
      var value = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(json);
      return switch (topic) {
        case HEARING -> with(SettingReader.hearing(value));
        case BANDS -> with(SettingReader.bands(value));
        case QUESTION -> with(OpenQuestion.of(subject), Handling.valueOf(value.required("handling").asText()));
        case BASIS -> with(basis(subject, RuleReader.rule(value)));
        case REVIEW -> with(SettingReader.review(value));
        case PUBLICITY -> with(SettingReader.publicity(value));
      };
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException unreadable) {
      throw new Invalid(List.of(Violation.of("/value", "penalty.setting-unreadable")));
    }
  }

  /**
   * Refuses a provincial basis under the id of one by which national law itself punishes: a province fills what that leaves open,
   * as under P-26, and adds bases of its own, but does not change it.
   */
  public static void demandOpenToProvinces(Topic topic, String subject) {
    if (topic == Topic.BASIS && RuleBook.shipped().editions(subject).stream().anyMatch(rule -> rule.nature() == PenaltyRule.Nature.PENALTY)) {
      throw new Invalid(List.of(Violation.of("/subject", "penalty.setting-national")));
    }
  }

  /** A basis stands under its own id, in the release's form; what it imposes must be known before anything rests on it. */
  private static PenaltyRule basis(String subject, PenaltyRule rule) {
    if (!rule.id().equals(subject) || rule.inForceFrom() == null || rule.offenders().isEmpty() || rule.conducts().isEmpty()) {
      throw new IllegalArgumentException("basis " + subject);
    }
    return rule;
  }

  PenaltySettings with(HearingThreshold other) {
    return new PenaltySettings(other, bands, questions, provincial, review, publicity);
  }

  PenaltySettings with(DiscretionBands other) {
    return new PenaltySettings(hearing, other, questions, provincial, review, publicity);
  }

  PenaltySettings with(OpenQuestion question, Handling handling) {
    var all = new EnumMap<OpenQuestion, Handling>(questions);
    all.put(question, handling);
    return new PenaltySettings(hearing, bands, all, provincial, review, publicity);
  }

  /** The same with legal review from another penalty on. */
  public PenaltySettings with(LegalReviewThreshold other) {
    return new PenaltySettings(hearing, bands, questions, provincial, other, publicity);
  }

  PenaltySettings with(PublicityPeriods other) {
    return new PenaltySettings(hearing, bands, questions, provincial, review, other);
  }

  PenaltySettings with(PenaltyRule rule) {
    var others = provincial.stream().filter(other -> !other.sameEdition(rule));
    return new PenaltySettings(hearing, bands, questions, Stream.concat(others, Stream.of(rule)).toList(), review, publicity);
  }

  private static PenaltySettings read() {
    try (var in = PenaltySettings.class.getResourceAsStream("/law/penalty-settings.json")) {
      var json = new ObjectMapper().readTree(in);
      var questions = new EnumMap<OpenQuestion, Handling>(OpenQuestion.class);
      json.required("questions").fields().forEachRemaining(entry -> questions.put(OpenQuestion.of(entry.getKey()),
          Handling.valueOf(entry.getValue().required("handling").asText())));
      return new PenaltySettings(SettingReader.hearing(json.required("hearing")), SettingReader.bands(json.required("bands")), questions, List.of(),
          SettingReader.review(json.required("review")), SettingReader.publicity(json.required("publicity")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("law/penalty-settings.json", unreadable);
    }
  }
}

package org.mingcha.penalty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.OpenQuestion.Handling;
import org.mingcha.penalty.discretion.DiscretionBands;

/**
 * What a province may set, as it stands there on one day (各省可以设定的事项): the threshold of a hearing, the bands of discretion, how open
 * questions are handled, and provincial bases. The figures of the release, {@code /law/penalty-settings.json}, are unverified and
 * have their comments there; {@link PenaltySettingsRegister} puts over them what two officers of a province have signed.
 *
 * @param provincial bases of a province's own regulations
 */
public record PenaltySettings(HearingThreshold hearing, DiscretionBands bands, Map<OpenQuestion, Handling> questions,
    List<PenaltyRule> provincial) {

  private static final PenaltySettings SHIPPED = read();

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

  PenaltySettings with(HearingThreshold other) {
    return new PenaltySettings(other, bands, questions, provincial);
  }

  PenaltySettings with(DiscretionBands other) {
    return new PenaltySettings(hearing, other, questions, provincial);
  }

  PenaltySettings with(OpenQuestion question, Handling handling) {
    var all = new EnumMap<OpenQuestion, Handling>(questions);
    all.put(question, handling);
    return new PenaltySettings(hearing, bands, all, provincial);
  }

  PenaltySettings with(PenaltyRule rule) {
    return new PenaltySettings(hearing, bands, questions, Stream.concat(provincial.stream(), Stream.of(rule)).toList());
  }

  static HearingThreshold hearing(JsonNode json) {
    return new HearingThreshold(Yuan.of(json.required("person").asText()), Yuan.of(json.required("organisation").asText()),
        json.required("businessAsPerson").booleanValue());
  }

  static DiscretionBands bands(JsonNode json) {
    return new DiscretionBands(new BigDecimal(json.required("lenientBelow").asText()), new BigDecimal(json.required("heavierAbove").asText()));
  }

  private static PenaltySettings read() {
    try (var in = PenaltySettings.class.getResourceAsStream("/law/penalty-settings.json")) {
      var json = new ObjectMapper().readTree(in);
      var questions = new EnumMap<OpenQuestion, Handling>(OpenQuestion.class);
      json.required("questions").fields().forEachRemaining(entry -> questions.put(OpenQuestion.of(entry.getKey()),
          Handling.valueOf(entry.getValue().required("handling").asText())));
      return new PenaltySettings(hearing(json.required("hearing")), bands(json.required("bands")), questions, List.of());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("law/penalty-settings.json", unreadable);
    }
  }
}

package org.mingcha.enforcement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.OperatorKind;
import org.mingcha.penalty.HearingThreshold;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.InvolvedParty;

/** Whether a penalty gives the parties of a case the right of a hearing; where they are of several kinds, the lowest sum counts. */
@ApplicationScoped
class HearingRight {

  private static final HearingThreshold SHIPPED = read();

  boolean given(Imposition imposition, EnforcementCase aCase) {
    return aCase.parties().stream().map(HearingRight::kind).anyMatch(kind -> SHIPPED.reached(imposition, kind));
  }

  private static OperatorKind kind(InvolvedParty party) {
    return party.kind() == null ? null : OperatorKind.valueOf(party.kind());
  }

  private static HearingThreshold read() {
    try (var in = HearingRight.class.getResourceAsStream("/law/hearing.json")) {
      var json = new ObjectMapper().readTree(in);
      return new HearingThreshold(sum(json, "personFrom"), sum(json, "organisationFrom"),
          json.required("businessAsPerson").required("value").booleanValue());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("law/hearing.json", unreadable);
    }
  }

  private static Yuan sum(JsonNode json, String name) {
    return Yuan.of(json.required(name).required("value").asText());
  }
}

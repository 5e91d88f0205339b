package org.mingcha.measure.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.measure.MeasureFacts;
import org.mingcha.measure.MeasureView;
import org.mingcha.measure.TakingReport;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Opinion;
import org.mingcha.shared.rest.Reason;

/** Reads the bodies that the actions of both kinds have in common, and writes the facts of both. */
@ApplicationScoped
class MeasureBodies {

  @Inject private Json json;

  String opinion(byte[] body) {
    return json.read(body, Opinion.class).opinion();
  }

  String reason(byte[] body) {
    return json.read(body, Reason.class).reason();
  }

  TakingReport taking(byte[] body) {
    return json.read(body, MeasureDocuments.Taking.class).toReport();
  }

  MeasureDocuments.Settlement settlement(byte[] body) {
    return json.read(body, MeasureDocuments.Settlement.class);
  }

  <T> T read(byte[] body, Class<T> type) {
    return json.read(body, type);
  }

  static void facts(MeasureView view, Map<String, Object> document) {
    var facts = view.facts();
    document.put("grounds", facts.grounds());
    document.put("items", facts.items());
    document.put("urgent", facts.urgent());
    document.put("drafter", facts.drafter());
    document.put("approver", facts.approver());
    document.put("approvedOn", facts.approvedOn());
    document.put("taking", facts.taking());
    document.put("lateReason", facts.lateReason());
    document.put("holdsUntil", facts.dueOn());
    document.put("remindedTo", facts.raisedTo() == null ? null : facts.raisedTo().role());
    document.put("settledOn", facts.settledOn());
    document.put("settlement", facts.settlement());
    own(facts, document);
    document.put("approvals", view.sheets());
  }

  private static void own(MeasureFacts facts, Map<String, Object> document) {
    if (facts.preservation() != null) {
      document.put("handlingReason", facts.preservation().handlingReason());
      return;
    }
    document.put("type", facts.seizure().type());
    document.put("legalBasis", facts.seizure().legalBasis());
    document.put("consignment", facts.seizure().consignment());
    document.put("stored", facts.seizure().stored());
    document.put("askedDays", facts.seizure().askedDays());
    document.put("askedReason", facts.seizure().askedReason());
    document.put("extension", facts.seizure().extension());
    document.put("releaseGround", facts.seizure().releaseGround());
    document.put("disposal", facts.seizure().disposal());
    document.put("disposalPaper", facts.seizure().disposalPaper());
  }
}

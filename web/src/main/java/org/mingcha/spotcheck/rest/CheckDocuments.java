package org.mingcha.spotcheck.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.lead.LeadDesk;
import org.mingcha.rectification.RectificationDesk;
import org.mingcha.result.Begun;
import org.mingcha.result.FollowUp;
import org.mingcha.sampling.SampleFile;
import org.mingcha.shared.rest.Answers;
import org.mingcha.spotcheck.CheckFacts;
import org.mingcha.spotcheck.SpotCheckDesk;

/** The facts of a spot check as the contract writes them. */
final class CheckDocuments {

  private CheckDocuments() {}

  static void facts(CheckFacts f, Map<String, Object> document) {
    var task = f.assignment();
    document.put("plan", task.planNo());
    document.put("planLine", task.planNo() == null ? null : task.line());
    document.put("productGroup", task.productGroup());
    document.put("standards", task.standardList());
    document.put("mode", task.mode());
    document.put("platform", task.platform());
    document.put("instructions", task.instructions());
    document.put("mostUnits", task.mostUnits());
    document.put("secret", f.secret());
    document.put("sampledOn", f.sampledOn());
    document.put("place", f.place());
    document.put("recording", f.recording());
    document.put("seller", f.seller());
    document.put("producer", f.producer());
    document.put("product", f.product());
    document.put("samples", f.samples());
    document.put("custody", f.custody());
    document.put("purchase", f.bought() ? "RESTRICTED" : null);
    results(f, document);
  }

  static Map<String, Object> file(String number, SampleFile file) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", String.valueOf(file.number()));
    document.put("kind", file.kind());
    document.put("fileName", file.fileName());
    document.put("addedAt", Answers.time(file.addedAt()));
    document.put("addedBy", file.addedBy());
    document.put("sm3", file.file().sm3());
    document.put("sha256", file.file().sha256());
    document.put("size", file.file().size());
    document.put("mediaType", file.file().mediaType());
    document.put("href", Answers.path(SpotCheckDesk.KIND, number) + "/files/" + file.number());
    return document;
  }

  private static void results(CheckFacts f, Map<String, Object> document) {
    document.put("report", f.report() == null ? null : report(f));
    document.put("conclusion", f.conclusion());
    document.put("notices", f.notices());
    document.put("untold", f.untold());
    document.put("objections", f.objections());
    document.put("followUps", f.followUps());
    document.put("begun", f.begun().stream().map(CheckDocuments::begun).toList());
    document.put("undone", f.undone().stream().map(CheckDocuments::undone).toList());
  }

  private static Map<String, Object> report(CheckFacts f) {
    var head = f.report();
    var document = new LinkedHashMap<String, Object>();
    document.put("laboratory", head.laboratory());
    document.put("certificate", head.certificate());
    document.put("reportNumber", head.number());
    document.put("issuedOn", head.issuedOn());
    document.put("receivedOn", head.receivedOn());
    document.put("sealIntact", head.sealIntact());
    document.put("items", f.items());
    return document;
  }

  private static Map<String, Object> begun(Begun one) {
    var kind = one.kind() == FollowUp.Kind.NOTICE ? LeadDesk.KIND : RectificationDesk.KIND;
    var document = new LinkedHashMap<String, Object>();
    document.put("kind", one.kind());
    document.put("recipient", one.recipient());
    document.put("state", one.state());
    document.put("number", one.matterNo());
    document.put("href", Answers.path(kind, one.matterNo()));
    return document;
  }

  private static Map<String, Object> undone(String coded) {
    var parts = Arrays.asList(coded.split(":"));
    return Map.of("kind", parts.get(0), "recipient", parts.get(1));
  }
}

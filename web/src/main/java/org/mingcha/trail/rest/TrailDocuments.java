package org.mingcha.trail.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.audit.Anchor;
import org.mingcha.audit.CheckView;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.MatterDocuments;
import org.mingcha.trail.TrailEntry;

/** Entries, anchors and checks as the interface writes them. */
final class TrailDocuments {

  private TrailDocuments() {}

  static Map<String, Object> entry(TrailEntry entry) {
    var document = new LinkedHashMap<String, Object>();
    document.put("chain", entry.chain());
    document.put("kind", entry.subject().kind());
    document.put("number", entry.subject().number());
    document.putAll(MatterDocuments.entry(entry.entry()));
    return document;
  }

  static Map<String, Object> anchor(Anchor anchor) {
    var document = new LinkedHashMap<String, Object>();
    document.put("number", anchor.number());
    document.put("at", Answers.time(anchor.at()));
    document.put("by", anchor.by());
    document.put("previous", anchor.previous());
    document.put("heads", anchor.heads());
    document.put("digest", anchor.digest());
    document.put("signature", anchor.signature());
    document.put("publicKey", anchor.publicKey());
    document.put("href", "/api/v1/audit/anchors/" + anchor.number());
    return document;
  }

  /** The name under which an anchor is kept outside. */
  static String fileName(Anchor anchor) {
    return "mingcha-anchor-" + anchor.number() + ".txt";
  }

  static Map<String, Object> check(CheckView check) {
    var document = new LinkedHashMap<String, Object>();
    document.put("startedAt", Answers.time(check.startedAt()));
    document.put("endedAt", Answers.time(check.endedAt()));
    document.put("entries", check.entries());
    document.put("chains", check.chains());
    document.put("anchors", check.anchors());
    document.put("findings", check.findings());
    document.put("first", check.first());
    return document;
  }
}

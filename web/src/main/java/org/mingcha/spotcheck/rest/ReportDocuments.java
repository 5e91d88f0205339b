package org.mingcha.spotcheck.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.sampling.TestReport;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Unreadable;
import org.mingcha.spotcheck.rest.CheckBodies.ReportBody;
import org.mingcha.spotcheck.rest.CheckBodies.ReportsBody;

/** Test reports as laboratories write them: one form for the API and for the page that takes them in. */
@ApplicationScoped
public class ReportDocuments {

  @Inject private Json json;

  /** Refused as Invalid, field by field; a text that is no JSON is a wrong format of the whole. */
  public List<TestReport> read(byte[] text) {
    try {
      return json.read(text, ReportsBody.class).reports().stream().map(ReportBody::toReport).toList();
    } catch (Unreadable unreadable) {
      throw new Invalid(List.of(Violation.of("", "spotcheck.unreadable")));
    }
  }
}

package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.secret.Looks;
import org.mingcha.secret.Revealed;

/** Lays open the identity numbers of persons in a report, which officers see masked (个人信息脱敏). */
@ApplicationScoped
public class OperatorIdentity {

  @Inject private ReportQueries queries;
  @Inject private Looks looks;

  /** The masked numbers of a report. Only the bureau that received it looks (403); where nothing is masked, 404. */
  public List<Revealed> reveal(String reportNumber, String reason, Officer reader) {
    var report = queries.require(reportNumber, new ReportReader.OfBureaus(reader.scope()));
    var numbers = Stream.of(report.content(), StoredJson.content(report.received())).flatMap(IdentityMask::masked).distinct().toList();
    if (numbers.isEmpty()) {
      throw new NotFound("report", reportNumber);
    }
    var bureau = report.receipt().bureau();
    reader.demandOwn(bureau);
    looks.record("bureau:" + bureau, new SubjectRef(ReportQueries.KIND, reportNumber), "IDENTITY_NUMBER", reason, reader.looking());
    return numbers;
  }
}

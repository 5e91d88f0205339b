package org.mingcha.rectification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mingcha.procedure.Handler;

/** What two officers found when they looked again (责令改正复查记录). The table takes no update. */
@Entity
@Table(name = "rectification_recheck")
class Recheck {

  private static final String BETWEEN = "、";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rectification_recheck_seq")
  @SequenceGenerator(name = "rectification_recheck_seq", allocationSize = 50)
  private Long id;

  private LocalDate checkedOn;
  @Enumerated(EnumType.STRING) private RecheckResult result;
  private String findings;
  private String officers;

  protected Recheck() {}

  static Recheck carriedOut(RecheckReport report, List<Handler> by) {
    var recheck = new Recheck();
    recheck.checkedOn = report.checkedOn();
    recheck.result = report.result();
    recheck.findings = report.findings();
    recheck.officers = by.stream().map(Handler::name).collect(Collectors.joining(BETWEEN));
    return recheck;
  }

  boolean found(RecheckResult wanted) {
    return result == wanted;
  }

  boolean after(LocalDate day) {
    return checkedOn.isAfter(day);
  }

  RecheckView view() {
    return new RecheckView(checkedOn, result, findings, List.of(officers.split(BETWEEN)));
  }
}

package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.paper.PaperType;

/**
 * Serves a paper. Where it is served by announcement, and the announcement (送达公告) was issued here, the record of service names it
 * as its proof, and the thirty days run from the day of the announcement; with the first paper that it serves it is public itself.
 */
@ApplicationScoped
@Basis("SAMR-PROC@2022:82")
class DocumentServing {

  private static final Citation BASIS = Citation.of("SAMR-PROC@2022:82");

  @Inject private Documents documents;

  void serve(Document paper, ServiceRecord service, Actor by, Instant at) {
    new Faults().all(service.faults(paper.issue().on(), China.dateOf(at))).throwIfAny();
    if (service.method() == ServiceMethod.ANNOUNCED && paper.type() != PaperType.SERVICE_ANNOUNCEMENT) {
      announced(paper, service, by, at);
    }
    paper.served(service, by, at);
  }

  private void announced(Document paper, ServiceRecord service, Actor by, Instant at) {
    var announcements = documents.of(paper.matter()).stream()
        .filter(one -> one.type() == PaperType.SERVICE_ANNOUNCEMENT && one.state().holds()).toList();
    var named = announcements.stream().filter(one -> one.issue().number().equals(service.proof().strip())).findFirst();
    var telling = announcements.stream().filter(one -> tells(one, paper)).reduce((earlier, later) -> later);
    if (named.isPresent() && !tells(named.get(), paper)) {
      throw new RuleRefused("document.announcement-other", BASIS, Map.of("number", named.get().issue().number(), "paper", paper.issue().number()));
    }
    if (named.isEmpty() && telling.isPresent()) {
      throw new RuleRefused("document.announcement-unnamed", BASIS, Map.of("number", telling.get().issue().number()));
    }
    named.ifPresent(announcement -> publish(announcement, service, by, at));
  }

  private static boolean tells(Document announcement, Document paper) {
    return announcement.content().numbers().contains(paper.issue().number());
  }

  private static void publish(Document announcement, ServiceRecord service, Actor by, Instant at) {
    var known = announcement.service();
    if (service.servedOn().isBefore(announcement.issue().on()) || known != null && !known.servedOn().equals(service.servedOn())) {
      throw new RuleRefused("document.announcement-day", BASIS, Map.of("number", announcement.issue().number(), "date", day(announcement)));
    }
    if (known == null) {
      announcement.served(service, by, at);
    }
  }

  private static LocalDate day(Document announcement) {
    return announcement.service() == null ? announcement.issue().on() : announcement.service().servedOn();
  }
}

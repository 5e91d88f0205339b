package org.mingcha.enforcement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.enforcement.CaseView;
import org.mingcha.shared.rest.Action;

/** Brings the actions of the wire to the desks. */
@ApplicationScoped
class CaseActions {

  @Inject private ReviewActions reviews;
  @Inject private NoticeActions notices;
  @Inject private DecisionActions decisions;
  @Inject private TransferActions transfers;
  @Inject private ExecutionActions execution;

  Map<String, Action<CaseView>> all() {
    return Stream.of(reviews.all(), notices.all(), decisions.all(), transfers.all(), execution.all()).flatMap(some -> some.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}

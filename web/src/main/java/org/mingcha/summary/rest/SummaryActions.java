package org.mingcha.summary.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Reason;
import org.mingcha.summary.HandedOver;
import org.mingcha.summary.LetOff;
import org.mingcha.summary.SummaryDesk;
import org.mingcha.summary.SummaryView;
import org.mingcha.summary.money.Collected;
import org.mingcha.summary.rest.SummaryDocuments.Bank;
import org.mingcha.summary.rest.SummaryDocuments.Collect;
import org.mingcha.summary.rest.SummaryDocuments.Decide;
import org.mingcha.summary.rest.SummaryDocuments.Exempt;
import org.mingcha.summary.rest.SummaryDocuments.HandIn;
import org.mingcha.summary.rest.SummaryDocuments.Papers;
import org.mingcha.summary.rest.SummaryDocuments.Redraft;
import org.mingcha.summary.rest.SummaryDocuments.Tell;

/** Brings the actions of the wire to the desk: each reads its own body; {@link SummaryExecutionActions} go on. */
@ApplicationScoped
class SummaryActions {

  @Inject private SummaryDesk desk;
  @Inject private Json json;

  private final Map<String, Action<SummaryView>> actions = Map.ofEntries(
      entry("redraft", (no, version, body) -> {
        var party = desk.view(no).file().matter().parties().get(0);
        return desk.redraft(no, version, json.read(body, Redraft.class).toDraft(party));
      }),
      entry("tell", (no, version, body) -> {
        var told = json.read(body, Tell.class);
        return desk.tell(no, version, told.statement(), told.answer());
      }),
      entry("decide", (no, version, body) -> {
        var how = json.read(body, Decide.class);
        return desk.decide(no, version, new HandedOver(how.signature(), how.receivedBy()));
      }),
      entry("collect", (no, version, body) -> {
        var how = json.read(body, Collect.class);
        return desk.collect(no, version, new Collected(how.ground(), how.receipt(), how.circumstances()));
      }),
      entry("hand-in-fine", (no, version, body) -> {
        var how = json.read(body, HandIn.class);
        return desk.handInFine(no, version, how.receipt(), how.handedInOn());
      }),
      entry("bank-fine", (no, version, body) -> {
        var how = json.read(body, Bank.class);
        return desk.bankFine(no, version, how.voucher(), how.bankedOn());
      }),
      entry("return-papers", (no, version, body) -> {
        var how = json.read(body, Papers.class);
        return desk.returnPapers(no, version, how.papers(), how.returnedOn());
      }),
      entry("exempt", (no, version, body) -> {
        var how = json.read(body, Exempt.class);
        return desk.exempt(no, version, new LetOff(how.ground(), how.education()));
      }),
      entry("withdraw", (no, version, body) -> desk.withdraw(no, version, json.read(body, Reason.class).reason())),
      entry("exceed", (no, version, body) -> desk.exceed(no, version, json.read(body, Reason.class).reason())));

  Map<String, Action<SummaryView>> all() {
    return actions;
  }
}

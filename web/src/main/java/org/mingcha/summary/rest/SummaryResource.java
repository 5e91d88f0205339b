package org.mingcha.summary.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingcha.assessment.EarlierPenalty;
import org.mingcha.execution.rest.AccountDocument;
import org.mingcha.execution.rest.DeferralDocument;
import org.mingcha.execution.rest.DunningDocument;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Idempotent;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterResource;
import org.mingcha.summary.SummaryDesk;
import org.mingcha.summary.SummaryFacts;
import org.mingcha.summary.SummaryStage;
import org.mingcha.summary.SummaryView;
import org.mingcha.summary.money.SpotMoney;

/** Penalties imposed on the spot (当场处罚). */
@RequestScoped
@Path(SummaryDesk.KIND)
public class SummaryResource extends MatterResource<SummaryView> {

  @Inject private SummaryDesk desk;
  @Inject private SummaryActions actions;
  @Inject private SummaryExecutionActions execution;
  @Inject private Json json;

  /** Takes down an act found at the place, alone or within a lead, and what is to be imposed for it. */
  @POST
  @APIResponse(responseCode = "201")
  @RolesAllowed("inspector")
  @Idempotent
  public Response open(byte[] body) {
    var opening = json.read(body, SummaryDocuments.Opening.class);
    return created(desk.open(opening.toDraft(), opening.lead()));
  }

  @Override
  protected Class<SummaryStage> stages() {
    return SummaryStage.class;
  }

  @Override
  protected Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return desk.list(filter, cursor, limit);
  }

  @Override
  protected SummaryView view(String number) {
    return desk.view(number);
  }

  @Override
  protected Map<String, Action<SummaryView>> actions() {
    var all = new HashMap<>(actions.all());
    all.putAll(execution.all());
    return all;
  }

  @Override
  protected void facts(SummaryView penalty, Map<String, Object> document) {
    var facts = penalty.facts();
    var act = facts.act();
    document.put("from", act.from());
    document.put("until", act.until());
    document.put("conducts", act.conducts());
    document.put("subtype", act.subtype());
    document.put("goodsValue", act.goodsValue());
    document.put("facts", act.facts());
    document.put("evidence", act.evidence());
    document.put("place", act.place());
    document.put("rule", facts.imposition().rule());
    document.put("fine", facts.imposition().fine());
    document.put("warning", !facts.imposition().sanctions().isEmpty());
    document.put("limit", facts.limit());
    document.put("statement", facts.statement());
    document.put("answer", facts.answer());
    document.put("circumstances", facts.circumstances());
    document.put("exemptions", facts.exemptions());
    document.put("letOff", facts.letOff());
    document.put("possiblyTheSame", penalty.possible().penalties().stream().map(SummaryResource::elsewhere).toList());
    document.put("morePossiblyTheSame", penalty.possible().more());
    document.put("decision", facts.decidedOn() == null ? null : decision(facts));
    document.put("money", money(facts.money()));
    document.put("account", facts.account() == null ? null : AccountDocument.of(facts.account()));
    document.put("payments", facts.execution().payments());
    document.put("deferrals", DeferralDocument.of(facts.execution().deferrals()));
    document.put("remedies", facts.execution().remedies());
    document.put("dunnings", DunningDocument.of(facts.execution().dunnings()));
    document.put("courtApplications", facts.execution().applications());
    document.put("courtRulings", facts.execution().rulings());
    document.put("annulled", facts.annulled());
    document.put("archive", facts.execution().archive());
    document.put("earlierArchives", facts.execution().earlierArchives());
  }

  /** Of another bureau's matter nothing more is told than this. */
  private static Map<String, Object> elsewhere(EarlierPenalty earlier) {
    var document = new LinkedHashMap<String, Object>();
    document.put("caseNo", earlier.caseNo());
    document.put("bureau", earlier.bureau());
    document.put("decision", earlier.decision());
    return document;
  }

  /** What the paper of the decision says beside the penalty: reconsideration comes first, and the decision is not published. */
  private static Map<String, Object> decision(SummaryFacts facts) {
    var document = new LinkedHashMap<String, Object>();
    document.put("documentNo", facts.documentNo());
    document.put("decidedOn", facts.decidedOn());
    document.put("signature", facts.handedOver().signature());
    document.put("receivedBy", facts.handedOver().receivedBy());
    document.put("holds", facts.remedy() != null);
    document.put("remedy", "RECONSIDERATION_FIRST");
    document.put("reconsiderationUntil", facts.remedy() == null ? null : facts.remedy().reconsiderationUntil());
    document.put("published", false);
    return document;
  }

  private static Map<String, Object> money(SpotMoney money) {
    var document = new LinkedHashMap<String, Object>();
    document.put("collectedFor", money.collected() == null ? null : money.collected().ground());
    document.put("receipt", money.collected() == null ? null : money.collected().receipt());
    document.put("handedInOn", money.handedInOn());
    document.put("bankedOn", money.bankedOn());
    document.put("voucher", money.voucher());
    return document;
  }
}

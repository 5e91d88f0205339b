package org.mingcha.enforcement.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingcha.assessment.ActFinding;
import org.mingcha.assessment.Circumstances;
import org.mingcha.assessment.OrderedConducts;
import org.mingcha.assessment.OtherAct;
import org.mingcha.party.CapacityFacts;
import org.mingcha.party.OperatorKind;
import org.mingcha.party.PlatformOffering;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Mitigation;
import org.mingcha.penalty.Subtype;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.penalty.ledger.Amounts;

/** What handlers type about an act: fields by their names, and rows of the accounts, of which empty ones say nothing. */
public class FindingForm implements Serializable {

  private static final Set<String> STANDING = Set.of("runsPlatform", "ownGoods", "onPlatform", "ownSite", "socialOrLive");

  private final CaseForm fields = new CaseForm();
  private final LedgerForm ledgers = new LedgerForm();
  private final FormRows mitigations = new FormRows(2, "ground", "evidence");
  private final FormRows orders = new FormRows(1, "order", "conduct");
  private final FormRows otherActs = new FormRows(1, "caseNo", "reason");
  private List<String> conducts = new ArrayList<>();

  ActFinding toFinding() {
    return new ActFinding(fields.text("party"), standing(), null, fields.count("age"), act(), ledgers.goods(), ledgers.gains(),
        Amounts.read(fields.text("advertisingCost"), "/advertisingCost"), fields.ticked("costUncountable"),
        mitigations.told().stream().map(row -> new Mitigation(row.code("ground", Mitigation.Ground.class), row.text("evidence"), row.ticked("reduces"))).toList(),
        circumstances(), ordered(), otherActs.told().stream().map(row -> new OtherAct(row.text("caseNo"), row.code("said", OtherAct.Said.class), row.text("reason"))).toList());
  }

  /** Puts what was recorded last into the form, so that only what is new has to be typed. */
  void offer(ActFinding found) {
    fields.put("party", found.party());
    fields.put("age", text(found.age()));
    fields.put("from", found.act().from());
    fields.put("until", found.act().until());
    fields.put("discoveredOn", found.act().discoveredOn());
    fields.put("subtype", text(found.act().subtype()));
    fields.put("seriousGround", found.act().seriousGround());
    fields.put("harmed", found.act().harmed());
    fields.put("advertisingCost", text(found.advertisingCost()));
    fields.put("costUncountable", found.costUncountable());
    conducts = new ArrayList<>(found.act().conducts().stream().map(Enum::name).toList());
    offer(found.standing());
    offer(found.circumstances());
    ledgers.offer(found);
    found.mitigations().forEach(one -> mitigations.offer(Map.of("ground", one.ground().name(), "evidence", one.evidence(), "reduces", one.reduces())));
    found.orders().forEach(one -> one.conducts().forEach(conduct -> orders.offer(Map.of("order", one.order(), "conduct", conduct.name()))));
    found.otherActs().forEach(one -> otherActs.offer(Map.of("caseNo", one.caseNo(), "said", one.said().name(), "reason", one.reason())));
  }

  void moreRows() {
    ledgers.more();
    mitigations.more();
    orders.more();
    otherActs.more();
  }

  private void offer(CapacityFacts standing) {
    if (standing != null) {
      fields.put("operatorKind", text(standing.kind()));
      fields.put("runsPlatform", standing.runsPlatform());
      fields.put("ownGoods", standing.ownGoods());
      fields.put("onPlatform", standing.onPlatform());
      fields.put("ownSite", standing.ownSite());
      fields.put("socialOrLive", standing.socialOrLive());
      standing.services().forEach((service, evidence) -> fields.put(service.name(), evidence));
    }
  }

  private void offer(Circumstances found) {
    fields.put("slight", found.slight());
    fields.put("correctedInTime", found.correctedInTime());
    fields.put("harm", text(found.harm()));
    fields.put("proofOfNoFault", found.proofOfNoFault());
    fields.put("lawProvidesOtherwise", found.lawProvidesOtherwise());
    fields.put("proofOfIncapacity", found.proofOfIncapacity());
  }

  /** Null where nothing of it was said: then the capacity on the case counts. */
  private CapacityFacts standing() {
    var services = Arrays.stream(PlatformOffering.values()).filter(service -> fields.text(service.name()) != null)
        .collect(Collectors.toMap(service -> service, service -> fields.text(service.name())));
    var said = !services.isEmpty() || STANDING.stream().anyMatch(fields::ticked);
    return said ? new CapacityFacts(fields.code("operatorKind", OperatorKind.class), fields.ticked("runsPlatform"), fields.ticked("ownGoods"),
        fields.ticked("onPlatform"), fields.ticked("ownSite"), fields.ticked("socialOrLive"), services) : null;
  }

  private Act act() {
    return new Act(fields.day("from"), fields.day("until"), fields.day("discoveredOn"),
        conducts.stream().map(Conduct::valueOf).collect(Collectors.toSet()), fields.code("subtype", Subtype.class), fields.text("seriousGround"),
        fields.ticked("harmed"));
  }

  private Circumstances circumstances() {
    return new Circumstances(fields.ticked("slight"), fields.ticked("correctedInTime"), fields.code("harm", Exemption.Harm.class),
        fields.text("proofOfNoFault"), fields.ticked("lawProvidesOtherwise"), fields.text("proofOfIncapacity"));
  }

  private List<OrderedConducts> ordered() {
    var byOrder = new TreeMap<String, List<CaseForm>>(orders.told().stream()
        .collect(Collectors.groupingBy(row -> row.text("order") == null ? "" : row.text("order"))));
    return byOrder.entrySet().stream().map(order -> new OrderedConducts(order.getKey(), order.getValue().stream()
        .map(row -> row.code("conduct", Conduct.class)).filter(conduct -> conduct != null).collect(Collectors.toSet()))).toList();
  }

  static String text(Object value) {
    return value == null ? null : value.toString();
  }


  public CaseForm getFields() {
    return fields;
  }

  public LedgerForm getLedgers() {
    return ledgers;
  }

  public List<CaseForm> getMitigations() {
    return mitigations.all();
  }

  public List<CaseForm> getOrders() {
    return orders.all();
  }

  public List<CaseForm> getOtherActs() {
    return otherActs.all();
  }

  public List<String> getConducts() {
    return conducts;
  }

  public void setConducts(List<String> conducts) {
    this.conducts = conducts == null ? new ArrayList<>() : conducts;
  }
}

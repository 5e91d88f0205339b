package org.mingcha.summary.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.Capacity;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Subtype;
import org.mingcha.penalty.discretion.Exemption.Harm;
import org.mingcha.shared.web.PartyForm;
import org.mingcha.summary.Circumstances;
import org.mingcha.summary.PlainAct;
import org.mingcha.summary.SummaryDraft;
import org.mingcha.summary.SummaryFacts;

/** A penalty on the spot as an officer types it. */
public class DraftForm implements Serializable {

  private final PartyForm party = new PartyForm(Capacity.IN_PLATFORM_OPERATOR);
  private List<String> handlers = new ArrayList<>();
  private LocalDate from;
  private LocalDate until;
  private List<String> conducts = new ArrayList<>();
  private Subtype subtype;
  private String goodsValue;
  private String facts;
  private String evidence;
  private String place;
  private String rule;
  private String fine;
  private boolean warning;
  private String age;
  private boolean slight;
  private boolean corrected;
  private Harm harm;
  private String proofOfNoFault;
  private boolean lawProvidesOtherwise;

  void says(SummaryFacts known) {
    from = known.act().from();
    until = known.act().until();
    conducts = new ArrayList<>(known.act().conducts().stream().map(Enum::name).sorted().toList());
    subtype = known.act().subtype();
    goodsValue = known.act().goodsValue() == null ? null : known.act().goodsValue().toString();
    facts = known.act().facts();
    evidence = known.act().evidence();
    place = known.act().place();
    rule = known.imposition().rule();
    fine = known.imposition().fine() == null ? null : known.imposition().fine().toString();
    warning = !known.imposition().sanctions().isEmpty();
    age = known.circumstances().age() == null ? null : known.circumstances().age().toString();
    slight = known.circumstances().slight();
    corrected = known.circumstances().correctedInTime();
    harm = known.circumstances().harm();
    proofOfNoFault = known.circumstances().proofOfNoFault();
    lawProvidesOtherwise = known.circumstances().lawProvidesOtherwise();
  }

  SummaryDraft toDraft() {
    var act = PlainAct.of(from, until, conducts.stream().map(Conduct::valueOf).toList(), subtype, yuan("/goodsValue", goodsValue), facts,
        evidence, place);
    return new SummaryDraft(party.toParty(), List.copyOf(handlers), act, rule, yuan("/fine", fine), warning,
        new Circumstances(years(), slight, corrected, harm, Faults.told(proofOfNoFault) ? proofOfNoFault.strip() : null, lawProvidesOtherwise));
  }

  /** Refused as {@code Invalid} when it is no whole number; null when nothing was typed. */
  private Integer years() {
    try {
      return Faults.told(age) ? Integer.valueOf(age.strip()) : null;
    } catch (NumberFormatException typo) {
      throw new Invalid(List.of(Violation.of("/age", "summary.age")));
    }
  }

  /** Refused as {@code Invalid} when it is no amount of at most two decimals; null when nothing was typed. */
  private static Yuan yuan(String pointer, String typed) {
    try {
      return Faults.told(typed) ? Yuan.of(typed.strip().replace(",", "")) : null;
    } catch (IllegalArgumentException wrong) {
      throw new Invalid(List.of(Violation.of(pointer, "shared.amount")));
    }
  }

  public List<Conduct> getAllConducts() {
    return Arrays.stream(Conduct.values()).filter(conduct -> !conduct.guidanceOnly()).toList();
  }

  public Subtype[] getSubtypes() {
    return Subtype.values();
  }

  public PartyForm getParty() {
    return party;
  }

  public List<String> getHandlers() {
    return handlers;
  }

  public void setHandlers(List<String> handlers) {
    this.handlers = handlers == null ? new ArrayList<>() : handlers;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public List<String> getConducts() {
    return conducts;
  }

  public void setConducts(List<String> conducts) {
    this.conducts = conducts == null ? new ArrayList<>() : conducts;
  }

  public Subtype getSubtype() {
    return subtype;
  }

  public void setSubtype(Subtype subtype) {
    this.subtype = subtype;
  }

  public String getGoodsValue() {
    return goodsValue;
  }

  public void setGoodsValue(String goodsValue) {
    this.goodsValue = goodsValue;
  }

  public String getFacts() {
    return facts;
  }

  public void setFacts(String facts) {
    this.facts = facts;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getRule() {
    return rule;
  }

  public void setRule(String rule) {
    this.rule = rule;
  }

  public String getFine() {
    return fine;
  }

  public void setFine(String fine) {
    this.fine = fine;
  }

  public boolean isWarning() {
    return warning;
  }

  public void setWarning(boolean warning) {
    this.warning = warning;
  }

  public String getAge() {
    return age;
  }

  public void setAge(String age) {
    this.age = age;
  }

  public boolean isSlight() {
    return slight;
  }

  public void setSlight(boolean slight) {
    this.slight = slight;
  }

  public boolean isCorrected() {
    return corrected;
  }

  public void setCorrected(boolean corrected) {
    this.corrected = corrected;
  }

  public Harm getHarm() {
    return harm;
  }

  public void setHarm(Harm harm) {
    this.harm = harm;
  }

  public String getProofOfNoFault() {
    return proofOfNoFault;
  }

  public void setProofOfNoFault(String proofOfNoFault) {
    this.proofOfNoFault = proofOfNoFault;
  }

  public boolean isLawProvidesOtherwise() {
    return lawProvidesOtherwise;
  }

  public void setLawProvidesOtherwise(boolean lawProvidesOtherwise) {
    this.lawProvidesOtherwise = lawProvidesOtherwise;
  }
}

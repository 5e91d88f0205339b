package org.mingcha.referral.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.party.Capacity;
import org.mingcha.referral.ReferralPackage;
import org.mingcha.referral.ReferralType;

/** The package as an officer types it: one product, besides those that came otherwise; one party; evidence line by line. */
public class ReferralForm implements Serializable {

  private ReferralType type = ReferralType.QUALITY_NOTICE;
  private String receiver;
  private String receiverReason;
  private String product;
  private String brand;
  private String model;
  private String batch;
  private String gtin;
  private String standard;
  private String certificate;
  private String party;
  private String identityNumber;
  private Capacity capacity = Capacity.PRODUCER;
  private String address;
  private String domicileDivision;
  private String facts;
  private String ownActions;
  private String requestedActions;
  private String evidence;
  private List<ReferralPackage.Product> further = List.of();

  /** Begins with what the register knows. */
  void begin(ReferralPackage known) {
    known.products().stream().findFirst().ifPresent(this::begin);
    further = known.products().stream().skip(1).toList();
    if (known.party() != null) {
      begin(known.party());
    }
    facts = known.facts();
    ownActions = known.ownActions();
    requestedActions = known.requestedActions();
    evidence = known.evidence().stream().map(e -> join(e.sm3(), e.name())).collect(Collectors.joining("\n"));
  }

  private void begin(ReferralPackage.Product known) {
    product = known.name();
    brand = known.brand();
    model = known.model();
    batch = known.batch();
    gtin = known.gtin();
    standard = known.standard();
    certificate = known.certificate();
  }

  private void begin(ReferralPackage.Party known) {
    party = known.name();
    identityNumber = known.identityNumber();
    capacity = known.capacity();
    address = known.address();
    domicileDivision = known.domicileDivision();
  }

  ReferralPackage toPackage() {
    return new ReferralPackage(Stream.concat(product(), further.stream()).toList(),
        new ReferralPackage.Party(party, identityNumber, capacity, address, domicileDivision), facts, ownActions, requestedActions,
        evidence == null ? List.of() : evidence.lines().filter(line -> !line.isBlank()).map(ReferralForm::piece).toList());
  }

  private Stream<ReferralPackage.Product> product() {
    return product == null || product.isBlank() ? Stream.empty()
        : Stream.of(new ReferralPackage.Product(product, brand, model, batch, gtin, standard, certificate));
  }

  /** A digest and a name; a line without a digest is a name that lacks it. */
  private static ReferralPackage.Evidence piece(String line) {
    var parts = line.strip().split("\\s+", 2);
    return parts.length == 2 && parts[0].matches("[0-9a-fA-F]{64}") ? new ReferralPackage.Evidence(parts[1], parts[0])
        : new ReferralPackage.Evidence(line.strip(), null);
  }

  private static String join(String digest, String name) {
    return (digest == null ? "" : digest + " ") + (name == null ? "" : name);
  }

  public Capacity[] getCapacities() {
    return Capacity.values();
  }

  /** How many products the package has besides the one on the form; they stay as they are. */
  public int getFurther() {
    return further.size();
  }

  public ReferralType getType() {
    return type;
  }

  public void setType(ReferralType type) {
    this.type = type;
  }

  public String getReceiver() {
    return receiver;
  }

  public void setReceiver(String receiver) {
    this.receiver = receiver;
  }

  public String getReceiverReason() {
    return receiverReason;
  }

  public void setReceiverReason(String receiverReason) {
    this.receiverReason = receiverReason;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }

  public String getBrand() {
    return brand;
  }

  public void setBrand(String brand) {
    this.brand = brand;
  }

  public String getModel() {
    return model;
  }

  public void setModel(String model) {
    this.model = model;
  }

  public String getBatch() {
    return batch;
  }

  public void setBatch(String batch) {
    this.batch = batch;
  }

  public String getGtin() {
    return gtin;
  }

  public void setGtin(String gtin) {
    this.gtin = gtin;
  }

  public String getStandard() {
    return standard;
  }

  public void setStandard(String standard) {
    this.standard = standard;
  }

  public String getCertificate() {
    return certificate;
  }

  public void setCertificate(String certificate) {
    this.certificate = certificate;
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
  }

  public String getIdentityNumber() {
    return identityNumber;
  }

  public void setIdentityNumber(String identityNumber) {
    this.identityNumber = identityNumber;
  }

  public Capacity getCapacity() {
    return capacity;
  }

  public void setCapacity(Capacity capacity) {
    this.capacity = capacity;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getDomicileDivision() {
    return domicileDivision;
  }

  public void setDomicileDivision(String domicileDivision) {
    this.domicileDivision = domicileDivision;
  }

  public String getFacts() {
    return facts;
  }

  public void setFacts(String facts) {
    this.facts = facts;
  }

  public String getOwnActions() {
    return ownActions;
  }

  public void setOwnActions(String ownActions) {
    this.ownActions = ownActions;
  }

  public String getRequestedActions() {
    return requestedActions;
  }

  public void setRequestedActions(String requestedActions) {
    this.requestedActions = requestedActions;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }
}

package org.mingcha.evidence.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.document.PartySignature;
import org.mingcha.evidence.Circumstances;

/** What officers type of every taking of evidence. */
public class CircumstancesForm implements Serializable {

  private String title;
  private LocalDateTime startedAt;
  private LocalDateTime endedAt;
  private String place;
  private String source;
  private String body;
  private List<String> handlers = new ArrayList<>();
  private boolean certificatesShown;
  private boolean rightsTold;
  private boolean readBack;
  private PartySignature signature;
  private String signedBy;
  private String witness;
  private String person;

  Circumstances toCircumstances() {
    return new Circumstances(title, instant(startedAt), instant(endedAt), place, source, body, List.copyOf(handlers), certificatesShown,
        rightsTold, readBack, signature, signedBy, witness);
  }

  private static Instant instant(LocalDateTime at) {
    return at == null ? null : at.atZone(China.ZONE).toInstant();
  }

  public PartySignature[] getSignatures() {
    return PartySignature.values();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public LocalDateTime getStartedAt() {
    return startedAt;
  }

  public void setStartedAt(LocalDateTime startedAt) {
    this.startedAt = startedAt;
  }

  public LocalDateTime getEndedAt() {
    return endedAt;
  }

  public void setEndedAt(LocalDateTime endedAt) {
    this.endedAt = endedAt;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public List<String> getHandlers() {
    return handlers;
  }

  public void setHandlers(List<String> handlers) {
    this.handlers = handlers == null ? new ArrayList<>() : handlers;
  }

  public boolean isCertificatesShown() {
    return certificatesShown;
  }

  public void setCertificatesShown(boolean certificatesShown) {
    this.certificatesShown = certificatesShown;
  }

  public boolean isRightsTold() {
    return rightsTold;
  }

  public void setRightsTold(boolean rightsTold) {
    this.rightsTold = rightsTold;
  }

  public boolean isReadBack() {
    return readBack;
  }

  public void setReadBack(boolean readBack) {
    this.readBack = readBack;
  }

  public PartySignature getSignature() {
    return signature;
  }

  public void setSignature(PartySignature signature) {
    this.signature = signature;
  }

  public String getSignedBy() {
    return signedBy;
  }

  public void setSignedBy(String signedBy) {
    this.signedBy = signedBy;
  }

  public String getWitness() {
    return witness;
  }

  public void setWitness(String witness) {
    this.witness = witness;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}

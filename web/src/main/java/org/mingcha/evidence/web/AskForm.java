package org.mingcha.evidence.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.evidence.Panel;
import org.mingcha.evidence.RecusalView.Applicant;
import org.mingcha.evidence.RecusalView.Office;
import org.mingcha.evidence.RequestKind;
import org.mingcha.evidence.RequestReport;

/** What officers type of a request to others, of its answer, and of a recusal. */
public class AskForm implements Serializable {

  private RequestKind type;
  private String paperNo;
  private String addressee;
  private String subject;
  private LocalDate issuedOn;
  private LocalDate dueOn;
  private List<String> seizures = new ArrayList<>();
  private LocalDate answeredOn;
  private String answer;
  private String reason;
  private String officer;
  private Office office;
  private Applicant applicant;
  private String grounds;
  private LocalDate heldOn;
  private String participants;
  private String minutesNo;

  RequestReport toReport() {
    return new RequestReport(type, paperNo, addressee, subject, issuedOn, dueOn, List.copyOf(seizures));
  }

  Panel toPanel() {
    return new Panel(heldOn, participants, minutesNo);
  }

  public RequestKind[] getTypes() {
    return RequestKind.values();
  }

  public Applicant[] getApplicants() {
    return Applicant.values();
  }

  public RequestKind getType() {
    return type;
  }

  public void setType(RequestKind type) {
    this.type = type;
  }

  public String getPaperNo() {
    return paperNo;
  }

  public void setPaperNo(String paperNo) {
    this.paperNo = paperNo;
  }

  public String getAddressee() {
    return addressee;
  }

  public void setAddressee(String addressee) {
    this.addressee = addressee;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public List<String> getSeizures() {
    return seizures;
  }

  public void setSeizures(List<String> seizures) {
    this.seizures = seizures;
  }

  public LocalDate getAnsweredOn() {
    return answeredOn;
  }

  public void setAnsweredOn(LocalDate answeredOn) {
    this.answeredOn = answeredOn;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getOfficer() {
    return officer;
  }

  public void setOfficer(String officer) {
    this.officer = officer;
  }

  public Office[] getOffices() {
    return Office.values();
  }

  public Office getOffice() {
    return office;
  }

  public void setOffice(Office office) {
    this.office = office;
  }

  public Applicant getApplicant() {
    return applicant;
  }

  public void setApplicant(Applicant applicant) {
    this.applicant = applicant;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  public String getParticipants() {
    return participants;
  }

  public void setParticipants(String participants) {
    this.participants = participants;
  }

  public String getMinutesNo() {
    return minutesNo;
  }

  public void setMinutesNo(String minutesNo) {
    this.minutesNo = minutesNo;
  }
}

package org.mingcha.identity.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.identity.OfficerView;

/** What an administrator types about an officer. */
public class OfficerForm implements Serializable {

  private String user;
  private String name;
  private String bureau;
  private String certificate;
  private LocalDate certificateValidTo;
  private String legalQualification;

  static OfficerForm of(OfficerView officer) {
    var form = new OfficerForm();
    form.user = officer.user();
    form.name = officer.name();
    form.bureau = officer.bureau();
    form.certificate = officer.certificate();
    form.certificateValidTo = officer.certificateValidTo();
    form.legalQualification = officer.legalQualification();
    return form;
  }

  OfficerView toOfficer() {
    return new OfficerView(user.strip(), name.strip(), bureau.strip(), certificate, certificateValidTo,
        legalQualification == null || legalQualification.isBlank() ? null : legalQualification.strip(), 0);
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getBureau() {
    return bureau;
  }

  public void setBureau(String bureau) {
    this.bureau = bureau;
  }

  public String getCertificate() {
    return certificate;
  }

  public void setCertificate(String certificate) {
    this.certificate = certificate;
  }

  public LocalDate getCertificateValidTo() {
    return certificateValidTo;
  }

  public void setCertificateValidTo(LocalDate certificateValidTo) {
    this.certificateValidTo = certificateValidTo;
  }

  public String getLegalQualification() {
    return legalQualification;
  }

  public void setLegalQualification(String legalQualification) {
    this.legalQualification = legalQualification;
  }
}

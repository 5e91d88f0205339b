package org.mingcha.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** An officer in the bureau's register, with the enforcement certificate (执法证件). */
@Entity
@Table(name = "officer")
class OfficerRecord {

  @Id
  @Column(name = "login")
  private String user;

  private String name;
  private String bureau;
  private String certificate;
  private LocalDate certificateValidTo;
  private String legalQualification;
  @Version private int version;

  protected OfficerRecord() {}

  static OfficerRecord of(OfficerView view) {
    var officer = new OfficerRecord();
    officer.user = view.user();
    officer.change(view);
    return officer;
  }

  /** Takes over everything but the login. */
  void change(OfficerView to) {
    name = to.name();
    bureau = to.bureau();
    certificate = to.certificate();
    certificateValidTo = to.certificateValidTo();
    legalQualification = to.legalQualification();
  }

  OfficerView view() {
    return new OfficerView(user, name, bureau, certificate, certificateValidTo, legalQualification, version);
  }
}

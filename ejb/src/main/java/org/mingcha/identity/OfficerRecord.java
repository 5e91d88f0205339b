package org.mingcha.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

  protected OfficerRecord() {}

  static OfficerRecord of(OfficerView view) {
    var officer = new OfficerRecord();
    officer.user = view.user();
    officer.name = view.name();
    officer.bureau = view.bureau();
    officer.certificate = view.certificate();
    officer.certificateValidTo = view.certificateValidTo();
    return officer;
  }

  OfficerView view() {
    return new OfficerView(user, name, bureau, certificate, certificateValidTo);
  }
}

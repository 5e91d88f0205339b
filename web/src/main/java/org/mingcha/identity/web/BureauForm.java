package org.mingcha.identity.web;

import java.io.Serializable;
import org.mingcha.identity.BureauChange;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;

/** What an administrator types about a bureau. */
public class BureauForm implements Serializable {

  private String name;
  private String nameEn;
  private String token;
  private BureauLevel level;
  private BureauLevel equivalentLevel;
  private String superior;
  private boolean active;

  static BureauForm of(BureauView bureau) {
    var form = new BureauForm();
    form.name = bureau.name();
    form.nameEn = bureau.nameEn();
    form.token = bureau.token();
    form.level = bureau.level();
    form.equivalentLevel = bureau.equivalentLevel();
    form.superior = bureau.superior();
    form.active = bureau.active();
    return form;
  }

  BureauChange toChange() {
    return new BureauChange(name.strip(), nameEn, token.strip(), level, equivalentLevel, superior, active);
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public BureauLevel getLevel() {
    return level;
  }

  public void setLevel(BureauLevel level) {
    this.level = level;
  }

  public BureauLevel getEquivalentLevel() {
    return equivalentLevel;
  }

  public void setEquivalentLevel(BureauLevel equivalentLevel) {
    this.equivalentLevel = equivalentLevel;
  }

  public String getSuperior() {
    return superior;
  }

  public void setSuperior(String superior) {
    this.superior = superior;
  }
}

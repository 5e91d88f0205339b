package org.mingcha.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A market-supervision bureau (市场监督管理部门) in the register. */
@Entity
@Table(name = "bureau")
class Bureau {

  @Id private String code;
  private String name;
  private String nameEn;
  private String token;
  @Enumerated(EnumType.STRING) private BureauLevel level;
  private String superior;
  private String path;

  protected Bureau() {}

  static Bureau below(Bureau superior, BureauView v) {
    var bureau = new Bureau();
    bureau.code = v.code();
    bureau.name = v.name();
    bureau.nameEn = v.nameEn();
    bureau.token = v.token();
    bureau.level = v.level();
    bureau.superior = superior == null ? null : superior.code;
    bureau.path = (superior == null ? "/" : superior.path) + v.code() + "/";
    return bureau;
  }

  BureauView view() {
    return new BureauView(code, name, nameEn, token, level, superior, path);
  }
}

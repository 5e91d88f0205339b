package org.mingcha.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A market-supervision bureau (市场监督管理部门) in the register. Rows are first written by {@link BureauRegister#add}. */
@Entity
@Table(name = "bureau")
class Bureau {

  @Id private String code;
  private String name;
  private String nameEn;
  private String token;
  @Enumerated(EnumType.STRING) private BureauLevel level;
  @Enumerated(EnumType.STRING) private BureauLevel equivalentLevel;
  private String superior;
  private String path;
  private boolean active;
  @Version private int version;

  protected Bureau() {}

  /** Takes over what an administrator has decided; {@code above} is the superior, null for the national bureau. */
  void change(BureauChange to, BureauView above) {
    name = to.name();
    nameEn = to.nameEn();
    token = to.token();
    level = to.level();
    equivalentLevel = to.equivalentLevel();
    superior = to.superior();
    path = (above == null ? "/" : above.path()) + code + "/";
    active = to.active();
  }

  BureauView view() {
    return new BureauView(code, name, nameEn, token, level, equivalentLevel, superior, path, active, version);
  }
}

package org.mingcha.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A platform operator (电子商务平台经营者) that reports through its own client. */
@Entity
@Table(name = "platform")
class Platform {

  @Id private String uscc;
  private String client;
  private String name;
  private String domicileBureau;
  @Version private int version;

  protected Platform() {}

  static Platform of(PlatformView view) {
    var platform = new Platform();
    platform.uscc = view.uscc();
    platform.change(view);
    return platform;
  }

  /** Takes over everything but the credit code. */
  void change(PlatformView to) {
    client = to.client();
    name = to.name();
    domicileBureau = to.domicileBureau();
  }

  PlatformView view() {
    return new PlatformView(uscc, client, name, domicileBureau, version);
  }
}

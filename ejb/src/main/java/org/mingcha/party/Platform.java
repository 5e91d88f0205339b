package org.mingcha.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A platform operator (电子商务平台经营者) that reports through its own client. */
@Entity
@Table(name = "platform")
class Platform {

  @Id private String uscc;
  private String client;
  private String name;
  private String domicileBureau;

  protected Platform() {}

  static Platform of(PlatformView view) {
    var platform = new Platform();
    platform.uscc = view.uscc();
    platform.client = view.client();
    platform.name = view.name();
    platform.domicileBureau = view.domicileBureau();
    return platform;
  }

  PlatformView view() {
    return new PlatformView(uscc, client, name, domicileBureau);
  }
}

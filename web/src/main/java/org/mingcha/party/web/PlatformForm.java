package org.mingcha.party.web;

import java.io.Serializable;
import org.mingcha.party.PlatformView;

/** What an administrator types about a platform. */
public class PlatformForm implements Serializable {

  private String uscc;
  private String client;
  private String name;
  private String domicileBureau;

  static PlatformForm of(PlatformView platform) {
    var form = new PlatformForm();
    form.uscc = platform.uscc();
    form.client = platform.client();
    form.name = platform.name();
    form.domicileBureau = platform.domicileBureau();
    return form;
  }

  PlatformView toPlatform() {
    return new PlatformView(uscc.strip(), client.strip(), name.strip(), domicileBureau.strip());
  }

  public String getUscc() {
    return uscc;
  }

  public void setUscc(String uscc) {
    this.uscc = uscc;
  }

  public String getClient() {
    return client;
  }

  public void setClient(String client) {
    this.client = client;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDomicileBureau() {
    return domicileBureau;
  }

  public void setDomicileBureau(String domicileBureau) {
    this.domicileBureau = domicileBureau;
  }
}

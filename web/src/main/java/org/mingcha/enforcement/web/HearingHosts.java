package org.mingcha.enforcement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.enforcement.HearingDesk;
import org.mingcha.identity.OfficerView;
import org.mingcha.shared.web.ReadOnce;

/** Whom the form of a hearing offers as its host. */
@Named
@RequestScoped
public class HearingHosts {

  @Inject private HearingDesk desk;
  private final ReadOnce<List<OfficerView>> hosts = new ReadOnce<>();

  public List<OfficerView> of(String number) {
    return hosts.of(() -> desk.hosts(number));
  }
}

package org.mingcha.contact.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingcha.contact.NoticeOpening;
import org.mingcha.contact.UncontactableNoticeDesk;
import org.mingcha.party.Capacity;
import org.mingcha.party.PlatformView;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.PartyForm;

/** Begins a notice of an uncontactable shop out of the lead, case or check that the address names. */
@Named
@ViewScoped
public class NoticeOpeningPage implements Serializable {

  @Inject private UncontactableNoticeDesk desk;
  @Inject private Attempt attempt;
  private final PartyForm operator = new PartyForm(Capacity.IN_PLATFORM_OPERATOR);
  private final PartyForm platform = new PartyForm(Capacity.PLATFORM_OPERATOR);
  private List<PlatformView> platforms = List.of();
  private String from;
  private String shop;

  /** Offers the shop and the platform that the lead, case or check knows; only members of a bureau come here. */
  public void load() {
    attempt.load(() -> {
      platforms = List.copyOf(desk.platforms());
      if (from != null && !operator.told()) {
        attempt.to(() -> {
          desk.partiesOf(from).forEach(this::offer);
          return "";
        });
      }
    });
  }

  /** Begins the notice and shows it; when refused, says why and keeps what was typed. */
  public String open() {
    return attempt.to(() -> "/contact/notice?faces-redirect=true&number=" + URLEncoder.encode(
        desk.open(new NoticeOpening(from, operator.toParty(), platform.toParty(), shop == null || shop.isBlank() ? null : shop.strip(), List.of()))
            .number(), StandardCharsets.UTF_8));
  }

  /** A platform that goes to the lead as platform stays one; the first other party counts as the shop. */
  private void offer(InvolvedParty party) {
    var isPlatform = Capacity.PLATFORM_OPERATOR.name().equals(party.capacity());
    var form = isPlatform ? platform : operator;
    if (!form.told()) {
      form.offer(party);
      form.setCapacity(isPlatform ? Capacity.PLATFORM_OPERATOR : Capacity.IN_PLATFORM_OPERATOR);
    }
  }

  public PartyForm getOperator() {
    return operator;
  }

  public PartyForm getPlatform() {
    return platform;
  }

  public List<PlatformView> getPlatforms() {
    return platforms;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }
}

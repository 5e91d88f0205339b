package org.mingcha.lead.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mingcha.audit.AuditView;
import org.mingcha.lead.setting.LeadSettingDesk;
import org.mingcha.lead.setting.LeadSettingView;
import org.mingcha.shared.web.Attempt;

/** What the bureau has decided on its leads; the leader changes it. */
@Named
@ViewScoped
public class LeadSettingPage implements Serializable {

  @Inject private LeadSettingDesk desk;
  @Inject private Attempt attempt;
  private LeadSettingView setting;
  private transient List<AuditView> timeline;

  public void load() {
    attempt.load(() -> setting = desk.view());
  }

  /** Switches automatic opening to what it is not, on the version shown. */
  public String toggle() {
    var outcome = attempt.to(() -> {
      desk.switchAutoOpening(!setting.autoOpen(), setting.version());
      return "/lead/settings?faces-redirect=true";
    });
    if (outcome == null) {
      load();
    }
    return outcome;
  }

  public LeadSettingView getSetting() {
    return setting;
  }

  public List<AuditView> getTimeline() {
    if (timeline == null) {
      timeline = desk.timeline();
    }
    return timeline;
  }
}

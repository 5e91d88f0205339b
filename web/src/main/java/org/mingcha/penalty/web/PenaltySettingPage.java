package org.mingcha.penalty.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mingcha.penalty.setting.PenaltySettingDesk;
import org.mingcha.penalty.setting.PenaltySettingView;
import org.mingcha.penalty.setting.SettingInForce;
import org.mingcha.shared.web.Attempt;

/** One setting: what it sets, in place of what; the leader signs it here or sends it back. */
@Named
@ViewScoped
public class PenaltySettingPage implements Serializable {

  private static final String LIST = "/penalty/settings?faces-redirect=true";

  @Inject private PenaltySettingDesk desk;
  @Inject private Attempt attempt;
  private String id;
  private String opinion;
  private PenaltySettingView setting;

  public void load() {
    attempt.load(() -> setting = desk.view(number()));
  }

  public String approve() {
    return done(() -> desk.approve(setting.id(), setting.version()));
  }

  public String sendBack() {
    return done(() -> desk.sendBack(setting.id(), setting.version(), opinion));
  }

  public PenaltySettingView getSetting() {
    return setting;
  }

  /** What counts today on the same. */
  public List<SettingInForce> getCounting() {
    return desk.inForce(null).stream().filter(one -> one.topic() == setting.topic() && one.subject().equals(setting.subject())).toList();
  }

  public boolean isSignable() {
    return desk.maySign(setting);
  }

  private String done(Runnable act) {
    var outcome = attempt.to(() -> {
      act.run();
      return LIST;
    });
    if (outcome == null) {
      load();
    }
    return outcome;
  }

  /** 0, which no setting has, for what is no id; the desk says so to who may read. */
  private long number() {
    return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }
}

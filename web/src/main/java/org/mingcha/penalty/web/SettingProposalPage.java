package org.mingcha.penalty.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.penalty.OpenQuestion;
import org.mingcha.penalty.PenaltySettings.Topic;
import org.mingcha.penalty.Sanction;
import org.mingcha.penalty.publicity.CreditClass;
import org.mingcha.penalty.publicity.PublicityPeriods;
import org.mingcha.penalty.setting.NewSetting;
import org.mingcha.penalty.setting.PenaltySettingDesk;
import org.mingcha.penalty.setting.SettingInForce;
import org.mingcha.shared.web.Attempt;

/** Where a legal reviewer proposes a setting: what counts today stands beside what is typed. */
@Named
@ViewScoped
public class SettingProposalPage implements Serializable {

  @Inject private PenaltySettingDesk desk;
  @Inject private Attempt attempt;
  private String topic = Topic.REVIEW.name();
  private final SettingForm form = new SettingForm();
  private List<String> sanctions = new ArrayList<>();

  public void load() {
    attempt.load(() -> {
      if (!desk.mayPropose(chosen())) {
        throw new NotPermitted("identity.role", Map.of("role", "legal-reviewer"));
      }
    });
  }

  public String propose() {
    return attempt.to(() -> {
      desk.propose(new NewSetting(chosen(), form.text(chosen() == Topic.BASIS ? "basisId" : "subject"), (LocalDate) form.get("inForceFrom"), form.value(chosen(), sanctions), form.text("reason")));
      return "/penalty/settings?faces-redirect=true";
    });
  }

  /** What counts today on the topic. */
  public List<SettingInForce> getCounting() {
    return desk.inForce(null).stream().filter(one -> one.topic() == chosen()).toList();
  }

  public SettingForm getForm() {
    return form;
  }

  public Topic getChosen() {
    return chosen();
  }

  /** Names of the sanctions that were ticked. */
  public List<String> getSanctions() {
    return sanctions;
  }

  public void setSanctions(List<String> sanctions) {
    this.sanctions = sanctions == null ? new ArrayList<>() : sanctions;
  }

  public Sanction[] getAllSanctions() {
    return Sanction.values();
  }

  public OpenQuestion[] getQuestions() {
    return OpenQuestion.values();
  }

  public OpenQuestion.Handling[] getHandlings() {
    return OpenQuestion.Handling.values();
  }

  public CreditClass[] getCredits() {
    return CreditClass.values();
  }

  public PublicityPeriods.From[] getRuns() {
    return PublicityPeriods.From.values();
  }

  private Topic chosen() {
    return Arrays.stream(Topic.values()).filter(known -> known.name().equals(topic)).findFirst()
        .orElseThrow(() -> new NotFound("penalty-setting", topic));
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }
}

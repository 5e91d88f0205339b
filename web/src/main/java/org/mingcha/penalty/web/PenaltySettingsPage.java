package org.mingcha.penalty.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mingcha.penalty.PenaltySettings.Topic;
import org.mingcha.penalty.setting.PenaltySettingDesk;
import org.mingcha.penalty.setting.PenaltySettingView;
import org.mingcha.penalty.setting.SettingInForce;
import org.mingcha.shared.web.Attempt;

/** What counts on penalties for the reader's bureau, what is a figure of the release, and what has been proposed. */
@Named
@RequestScoped
public class PenaltySettingsPage {

  @Inject private PenaltySettingDesk desk;
  @Inject private Attempt attempt;
  private List<SettingInForce> counting = List.of();
  private List<PenaltySettingView> rows = List.of();

  public void load() {
    attempt.load(() -> {
      counting = desk.inForce(null);
      rows = desk.list();
    });
  }

  public List<SettingInForce> getCounting() {
    return counting;
  }

  public List<PenaltySettingView> getRows() {
    return rows;
  }

  /** The topics on which the reader could propose something. */
  public List<Topic> getTopics() {
    return Arrays.stream(Topic.values()).filter(desk::mayPropose).toList();
  }
}

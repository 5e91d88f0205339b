package org.mingcha.spotcheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.board.BoardDesk;
import org.mingcha.identity.OfficerView;
import org.mingcha.sampling.SamplingMode;
import org.mingcha.shared.web.Attempt;
import org.mingcha.spotcheck.CheckTask;
import org.mingcha.spotcheck.SpotCheckDesk;
import org.mingcha.spotplan.PlanLine;
import org.mingcha.spotplan.SpotPlanDesk;

/** Gives out the task of checking one batch of a plan's line (下达抽样任务). */
@Named
@ViewScoped
public class CheckOpeningPage implements Serializable {

  @Inject private SpotCheckDesk desk;
  @Inject private SpotPlanDesk plans;
  @Inject private BoardDesk board;
  @Inject private Attempt attempt;
  private String plan;
  private int line = 1;
  private PlanLine planned;
  private SamplingMode mode;
  private String platform;
  private List<String> samplers = new ArrayList<>();
  private String instructions;
  private List<OfficerView> officers = List.of();

  /** Reads the line of the plan; 404 for one that is not there for this reader. */
  public void load() {
    attempt.load(() -> {
      var lines = plans.view(plan).facts().lines();
      planned = line >= 1 && line <= lines.size() ? lines.get(line - 1) : lines.get(0);
      officers = board.certifiedOfficers();
    });
  }

  /** Opens the check and shows it; when refused, says why and keeps what was typed. */
  public String open() {
    return attempt.to(() -> "/spotcheck/check?faces-redirect=true&number=" + URLEncoder.encode(
        desk.open(new CheckTask(plan, line, mode, platform, samplers, instructions)).number(), StandardCharsets.UTF_8));
  }

  public SamplingMode[] getModes() {
    return SamplingMode.values();
  }

  public PlanLine getPlanned() {
    return planned;
  }

  public List<OfficerView> getOfficers() {
    return officers;
  }

  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }

  public int getLine() {
    return line;
  }

  public void setLine(int line) {
    this.line = line;
  }

  public SamplingMode getMode() {
    return mode;
  }

  public void setMode(SamplingMode mode) {
    this.mode = mode;
  }

  public String getPlatform() {
    return platform;
  }

  public void setPlatform(String platform) {
    this.platform = platform;
  }

  public List<String> getSamplers() {
    return samplers;
  }

  public void setSamplers(List<String> samplers) {
    this.samplers = samplers == null ? new ArrayList<>() : samplers;
  }

  public String getInstructions() {
    return instructions;
  }

  public void setInstructions(String instructions) {
    this.instructions = instructions;
  }
}

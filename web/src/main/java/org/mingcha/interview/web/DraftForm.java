package org.mingcha.interview.web;

import java.io.Serializable;
import java.util.List;
import org.mingcha.interview.InterviewFacts;
import org.mingcha.interview.InterviewGround;
import org.mingcha.interview.InterviewOpening;
import org.mingcha.interview.IntervieweeOffice;
import org.mingcha.procedure.InvolvedParty;

/** The draft of an interview as an officer types it. */
public class DraftForm implements Serializable {

  private InterviewGround ground;
  private String interviewee;
  private IntervieweeOffice office;
  private String position;
  private String circumstances;
  private String demands;

  /** Offers what stands in the draft, unless something has been typed. */
  void offer(InterviewFacts facts) {
    if (circumstances == null) {
      ground = facts.ground();
      interviewee = facts.interviewee().name();
      office = facts.interviewee().office();
      position = facts.interviewee().position();
      circumstances = facts.circumstances();
      demands = String.join("\n", facts.demands());
    }
  }

  InterviewOpening toOpening(String from, InvolvedParty operator) {
    return new InterviewOpening(from, ground, operator, interviewee, office == null ? null : office.name(), position, circumstances,
        lines(demands));
  }

  /** One item a line; blank lines are none. */
  static List<String> lines(String text) {
    return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public InterviewGround[] getGrounds() {
    return InterviewGround.values();
  }

  public IntervieweeOffice[] getOffices() {
    return IntervieweeOffice.values();
  }

  public InterviewGround getGround() {
    return ground;
  }

  public void setGround(InterviewGround ground) {
    this.ground = ground;
  }

  public String getInterviewee() {
    return interviewee;
  }

  public void setInterviewee(String interviewee) {
    this.interviewee = interviewee;
  }

  public IntervieweeOffice getOffice() {
    return office;
  }

  public void setOffice(IntervieweeOffice office) {
    this.office = office;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }

  public String getCircumstances() {
    return circumstances;
  }

  public void setCircumstances(String circumstances) {
    this.circumstances = circumstances;
  }

  public String getDemands() {
    return demands;
  }

  public void setDemands(String demands) {
    this.demands = demands;
  }
}

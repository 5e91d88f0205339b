package org.mingcha.interview;

import java.util.List;
import org.mingcha.procedure.InvolvedParty;

/**
 * What an interview begins with.
 *
 * @param from number of the lead, case or spot check that it comes from; null when it is opened by hand
 * @param operator whose leader is to come; null for the one party of {@code from}
 * @param office name of an {@link IntervieweeOffice}; anything else is refused with the article
 * @param position the interviewee's post as the operator calls it; may be null
 * @param circumstances what happened
 * @param demands what the bureau is going to ask for; may be empty until the interview is held
 */
public record InterviewOpening(String from, InterviewGround ground, InvolvedParty operator, String interviewee, String office,
    String position, String circumstances, List<String> demands) {}

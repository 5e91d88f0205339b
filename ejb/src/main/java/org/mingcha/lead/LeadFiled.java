package org.mingcha.lead;

import java.time.Instant;
import java.util.List;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;

/** A lead was filed (立案). The case is opened in the same transaction. */
public record LeadFiled(SubjectRef lead, String bureau, String title, List<InvolvedParty> parties,
    List<Handler> handlers, Actor by, Instant at) {}

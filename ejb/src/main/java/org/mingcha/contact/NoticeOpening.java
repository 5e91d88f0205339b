package org.mingcha.contact;

import java.util.List;
import org.mingcha.procedure.InvolvedParty;

/**
 * What a notice begins with.
 *
 * @param from number of the lead, case or spot check in which the shop is looked into
 * @param operator the shop (平台内经营者); null for the one shop that {@code from} knows
 * @param platform whom the notice goes to; null for the one platform that {@code from} knows
 * @param shop name of the shop on the platform, its id or address; may be null
 * @param attempts tries made so far; may be empty
 */
public record NoticeOpening(String from, InvolvedParty operator, InvolvedParty platform, String shop, List<AttemptReport> attempts) {}

package org.mingcha.referral;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mingcha.enclosure.Enclosure;
import org.mingcha.kernel.SubjectRef;

/**
 * What only a notice or transfer has, as this side may know it; what has not come about yet is null.
 *
 * @param sender code of the sending bureau
 * @param receiver code of the receiving bureau
 * @param letterNo number under which both sides know it: the sender's
 * @param content the package, numbers of persons hidden; before it is sent, what the other side will see; null for the receiver of one withdrawn
 * @param sm3 digest of the letter as sent, which {@link ReferralFileDesk#letter} answers byte by byte
 * @param files what lies behind the list of evidence: as sent, or as it would be sent
 * @param subject what it grows out of; the sender alone knows, and who may see that
 */
public record ReferralFacts(ReferralType type, Box box, String sender, String receiver, String receiverReason, String letterNo,
    SubjectRef subject, ReferralPackage content, String sm3,
    List<Enclosure> files, Instant sentAt, Instant remindedAt, ReturnGround ground,
    String groundReason, List<ReferralReply> replies) implements Serializable {}

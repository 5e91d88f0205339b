package org.mingcha.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mingcha.document.PartySignature;

/**
 * What is written down of every taking of evidence.
 *
 * @param source where or from whom the evidence comes (来源、提供人)
 * @param body what happened and what was found: the record's own text, questions and answers of an inquiry
 * @param officers login names, at least two with certificates valid on that day
 * @param rightsTold whether the party was told that it may state its case and ask for recusal
 * @param readBack whether the record was read by or to whoever signs it
 * @param witness who bore witness, or the recording; needed where nobody signed for the party
 */
public record Circumstances(String title, Instant startedAt, Instant endedAt, String place, String source, String body,
    List<String> officers, boolean certificatesShown, boolean rightsTold, boolean readBack, PartySignature signature, String signedBy,
    String witness) implements Serializable {}

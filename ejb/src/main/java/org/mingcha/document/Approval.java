package org.mingcha.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * Who approved that the paper goes out (签发批准).
 *
 * @param move the step of the matter by which it was approved, such as {@code approve-penalty}; null where the leader approved the
 *     paper itself
 */
@Embeddable
public record Approval(@Column(name = "approved_by") String by, @Column(name = "approved_name") String name,
    @Column(name = "approved_at") Instant at, @Column(name = "approved_move") String move,
    @Column(name = "approved_opinion") String opinion) implements Serializable {}

package org.mingcha.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That the paper was issued (制发), and what exactly.
 *
 * @param number its number, null for a paper that needs none
 * @param on the date on the paper, in Asia/Shanghai
 * @param edition of the template
 * @param pdf the stored file; likewise {@code ofd}
 */
@Embeddable
record Issue(@Column(name = "number") String number, @Column(name = "issued_on") LocalDate on, @Column(name = "issued_at") Instant at,
    @Column(name = "issued_by") String by, @Column(name = "issued_name") String name, @Column(name = "edition") String edition,
    @Column(name = "pdf_file") Long pdf, @Column(name = "ofd_file") Long ofd) implements Serializable {}

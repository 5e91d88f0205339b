package org.mingcha.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that a matter itself has fixed beside the limits of the law (约定日期). Work lists show it as they show limits,
 * soonest first; being agreed and not reckoned, it is not rolled forward over days of rest.
 *
 * @param what code of what is expected on that day
 */
@Embeddable
record AgreedDay(@Column(name = "agreed_for") String what, @Column(name = "agreed_on") LocalDate on) implements Serializable {}

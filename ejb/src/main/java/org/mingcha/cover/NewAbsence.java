package org.mingcha.cover;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.identity.Duty;

/**
 * An absence as it is entered.
 *
 * @param officer login of who is absent
 * @param from first day, in Asia/Shanghai
 * @param to last day
 * @param duty the office that has to be covered; who holds two enters two absences
 * @param cover login of the colleague who stands in
 */
public record NewAbsence(String officer, LocalDate from, LocalDate to, Duty duty, String cover, String reason) implements Serializable {}

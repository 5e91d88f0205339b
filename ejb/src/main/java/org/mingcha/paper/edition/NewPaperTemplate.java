package org.mingcha.paper.edition;

import java.time.LocalDate;
import org.mingcha.paper.PaperType;

/**
 * A wording as it is proposed.
 *
 * @param inForceFrom first day on which papers are made by it
 * @param source XHTML with merge fields in double braces
 * @param reason the paper on which it rests
 */
public record NewPaperTemplate(PaperType type, LocalDate inForceFrom, String source, String reason) {}

package org.mingcha.evidence.inspection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * What was found of one item of the checklist.
 *
 * @param code code of the item
 * @param note what was seen; needed where the item is not met, or does not apply after all
 * @param proof which evidence shows it, such as 证3 or the number of a photograph; needed where the item is not met
 */
@Embeddable
public record ItemFinding(String code, @Enumerated(EnumType.STRING) Finding finding, String note, String proof) implements Serializable {}

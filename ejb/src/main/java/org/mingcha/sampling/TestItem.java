package org.mingcha.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** One item of a test report (检验项目): what the standard demands, what was measured, what it comes to. */
@Embeddable
public record TestItem(@Column(name = "item") String name, String requirement, String measured,
    @Enumerated(EnumType.STRING) Conclusion conclusion) implements Serializable {}

package org.mingcha.shared.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of an action that asks for nothing but the opinion of whoever signs. */
public record Opinion(@NotBlank @Size(max = 2000) String opinion) {}

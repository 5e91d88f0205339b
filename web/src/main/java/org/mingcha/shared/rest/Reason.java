package org.mingcha.shared.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of an action that asks for nothing but the reason. */
public record Reason(@NotBlank @Size(max = 2000) String reason) {}

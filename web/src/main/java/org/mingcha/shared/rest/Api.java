package org.mingcha.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The HTTP interface, described at {@code /openapi}. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Mingcha 明察", version = "1",
    description = "Disposal reports of platforms (SAMR Order 110, Article 15) and the work that follows from them. "
        + "Errors are application/problem+json (RFC 9457)."))
public class Api extends Application {}

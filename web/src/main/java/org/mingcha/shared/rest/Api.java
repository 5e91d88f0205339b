package org.mingcha.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The HTTP interface, described at {@code /openapi}; what scanning cannot tell of it stands in {@code openapi.yaml}. */
@ApplicationPath("/api/v1")
public class Api extends Application {}

package org.mingcha.idempotency;

/** What a command was answered: status, entity tag and address (either may be null), and the body. */
public record FirstAnswer(int status, String etag, String location, String body) {}

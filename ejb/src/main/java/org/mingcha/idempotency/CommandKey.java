package org.mingcha.idempotency;

/**
 * By what a repeated command is known.
 *
 * @param caller who sent it; keys of different callers never meet
 * @param key the caller's {@code Idempotency-Key}
 * @param requestSm3 the digest of what was asked: method, path and body
 */
public record CommandKey(String caller, String key, String requestSm3) {}

package org.mingcha.store;

import java.io.Serializable;

/**
 * A file that is kept, whole and unchanged.
 *
 * @param sm3 SM3 digest, 64 lower-case hexadecimal digits
 * @param sha256 SHA-256 digest, likewise
 * @param size in bytes
 * @param mediaType what the first bytes show the file to be, whatever its name or its sender says
 */
public record StoredFile(long id, String sm3, String sha256, long size, String mediaType) implements Serializable {}

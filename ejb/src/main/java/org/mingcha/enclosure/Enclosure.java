package org.mingcha.enclosure;

import java.io.Serializable;
import org.mingcha.store.StoredFile;

/**
 * A file that belongs to a matter (卷内电子文件).
 *
 * @param number from 1, within the matter
 * @param fileName as whoever enclosed it named it, without any path
 */
public record Enclosure(int number, String fileName, StoredFile file) implements Serializable {}

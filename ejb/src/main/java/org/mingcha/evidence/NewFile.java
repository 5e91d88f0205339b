package org.mingcha.evidence;

import java.io.InputStream;

/** A file that comes with a piece of evidence: its name without any path, and its bytes. */
public record NewFile(String name, InputStream bytes) {}

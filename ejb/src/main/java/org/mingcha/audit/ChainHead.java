package org.mingcha.audit;

/** Where a chain of entries stands: the number and digest of its last entry. */
record ChainHead(String chain, long seq, String hash) {}

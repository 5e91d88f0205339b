/**
 * Official papers as they are printed (文书): forms, their wording in editions, and the making of PDF/A and OFD from text that is filled
 * in. Knows nothing of numbers, service and files, which {@code document} keeps.
 */
package org.mingcha.paper;

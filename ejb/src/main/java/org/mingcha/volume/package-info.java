/** The list of a case's papers as the archive has them: main and sub volume, in the order of the law. Reads only. */
package org.mingcha.volume;

/** Starts and stops the servers that Mingcha needs, for the demo and for the tests. Production does not use it. */
package org.mingcha.launcher;

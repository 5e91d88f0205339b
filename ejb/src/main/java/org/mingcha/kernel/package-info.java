/** Words that every component speaks: citations, refusals, identity codes, money. Imports nothing of ours. */
package org.mingcha.kernel;

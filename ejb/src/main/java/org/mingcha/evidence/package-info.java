/** Evidence of a lead or case (证据): records, page evidence, samples; its files, where it has been, and what was asked of others. */
package org.mingcha.evidence;

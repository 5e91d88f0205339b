/** What the public reads of decisions: a table of its own, and the desk that everybody may ask. */
package org.mingcha.execution.publicity;

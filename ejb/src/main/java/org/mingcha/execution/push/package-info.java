/** Decisions that were pushed to the province of registration: what the receiving bureau has to do about each, and whether it did. */
package org.mingcha.execution.push;

/** The numbers of papers (文号): taken without gaps, kept for batches, void with a reason, and the register of them. */
package org.mingcha.document.number;

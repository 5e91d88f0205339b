/** Sums that an investigation finds and proves item by item: what goods were worth, and what was gained unlawfully. */
package org.mingcha.penalty.ledger;

/** Orders to correct a breach by a day (责令限期改正), and what the re-check finds; several fines of Order 110 wait for them. */
package org.mingcha.rectification;

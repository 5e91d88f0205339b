/**
 * What was found about the act of a case and what the law allows for it (违法事实的认定与处罚依据的适用): joins the penalty rules to a case.
 * What handlers find is kept version by version; what the system knows itself is never typed.
 */
package org.mingcha.assessment;

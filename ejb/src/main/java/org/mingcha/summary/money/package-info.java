/** The fine that officers take at the place themselves, until the bank has it (当场收缴、交至本部门、缴付银行). */
package org.mingcha.summary.money;

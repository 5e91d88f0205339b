/**
 * The penalty case (行政处罚案件) from filing to archive: its procedure, the desks at which its steps are taken, and the rules that
 * look at several of its parts. The parts are components of their own: review, notice, hearing, decision, execution.
 */
package org.mingcha.enforcement;

/** Time as the statutes count it (期间): working days, pauses, extensions, and the due date computed from them. */
package org.mingcha.calendar;

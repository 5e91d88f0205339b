/** How supervisors spread the work: reminders, hand-overs, and the notices by which officers learn of them (催办、移交承办). */
package org.mingcha.staffing;

/** What the ordinary procedure itself asks of a case at a step, beside the rules on reviews, notices, hearings, decisions and their execution. */
package org.mingcha.enforcement.guard;

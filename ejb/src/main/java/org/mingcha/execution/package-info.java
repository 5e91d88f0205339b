/** What follows a decision (执行): payment, surcharge, remedies, dunning, the court, publicity. */
package org.mingcha.execution;

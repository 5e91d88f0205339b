/** What is decided on a case (行政处理决定): by whom, after which discussion, how it was served, and what became of it. */
package org.mingcha.decision;

/** What is proposed, approved and notified before a penalty is decided (拟处罚、告知、陈述申辩), and what the party says to it. */
package org.mingcha.notice;

/** What an inspection looks at, item by item, and what it finds (检查表). */
package org.mingcha.evidence.inspection;

/** What cases, leads, orders, measures and penalties on the spot tell of the papers that belong into their volumes. Reads only. */
package org.mingcha.volume;

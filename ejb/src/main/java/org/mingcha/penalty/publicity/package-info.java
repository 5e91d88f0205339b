/** How long a penalty stays public, by how grave the lapse of trust is. */
package org.mingcha.penalty.publicity;

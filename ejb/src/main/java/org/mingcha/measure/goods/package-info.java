/** What is preserved, sealed or seized, where it lay, and what became of it (涉案物品). */
package org.mingcha.measure.goods;

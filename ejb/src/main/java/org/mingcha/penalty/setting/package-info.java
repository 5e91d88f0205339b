/** Where a province sets what the law leaves to it on penalties: proposed by one person, approved by another, from a day on. */
package org.mingcha.penalty.setting;

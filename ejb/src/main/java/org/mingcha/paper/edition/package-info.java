/** Where a province makes the wording of a form its own: proposed by one person, approved by another, from a day on. */
package org.mingcha.paper.edition;

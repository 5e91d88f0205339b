/**
 * Penalties imposed on the spot (当场处罚, 简易程序): a warning or a small fine for a plain breach, told, heard and decided at the place, with
 * its own limits and its own way to a remedy. What goes beyond it becomes a lead for the ordinary procedure.
 */
package org.mingcha.summary;

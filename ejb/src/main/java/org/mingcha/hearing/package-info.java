/** The hearing of a case (听证): asked for, prepared, held or not, reported, each in its own time. */
package org.mingcha.hearing;

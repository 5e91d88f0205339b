/** One letter to many (批量制发): a job that goes on by itself, after a restart too, and can be cancelled. */
package org.mingcha.document.batch;

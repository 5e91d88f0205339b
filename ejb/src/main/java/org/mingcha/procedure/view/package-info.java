/** What a matter shows of itself, to pages and documents alike: its file with limits and links, its steps, its stage diagram. */
package org.mingcha.procedure.view;

/** Interviews of operators' leaders (约谈，第110号令第23条): from the draft to the last promise kept. */
package org.mingcha.interview;

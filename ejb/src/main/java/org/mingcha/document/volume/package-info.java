/** The volumes of a matter (正卷、副卷): its papers in the order of the law, as one PDF each, and as a package that is checked without us. */
package org.mingcha.document.volume;

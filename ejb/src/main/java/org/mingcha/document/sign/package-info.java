/** The electronic signature of an issued paper (电子签名), behind an interface: a bureau's own signing service takes its place. */
package org.mingcha.document.sign;

/** What lies within the law's range or beside it (裁量): bands, exemptions, and how similar cases were decided. */
package org.mingcha.penalty.discretion;

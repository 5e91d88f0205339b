/** How a paper reaches its party, and from when it is served in law (送达). */
package org.mingcha.document.service;

/** Official papers (文书) and their service. So far the record of service; numbering, templates and seals join it here. */
package org.mingcha.document;

/** Who is absent, and who stands in for whom (请假、代理). The roles of whoever stands in come from the own account, never from here. */
package org.mingcha.cover;

/** Notices to platforms of shops that cannot be reached (失联通报，第110号令第17条): from the attempts to the reminder and what came of it. */
package org.mingcha.contact;

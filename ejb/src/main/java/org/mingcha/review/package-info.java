/** Review of a case before its penalty is proposed (案件审核、法制审核): by whom, of which kind, with what result. */
package org.mingcha.review;

/** From which penalty on a case needs legal review and no lesser one, as bureaus refine it. */
package org.mingcha.penalty.review;

package org.mingcha.procedure;

/** One legal sentence that must be true before a step is taken. Asked twice: for the button, and for the request. */
@FunctionalInterface
public interface Guard<M> {

  Verdict check(M matter, Occasion occasion);
}

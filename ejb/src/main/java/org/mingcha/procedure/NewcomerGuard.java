package org.mingcha.procedure;

/**
 * A legal sentence that must be true of whoever comes to handle a matter in the place of another: the occasion's user is the
 * newcomer. Whichever component knows such a sentence implements it as a bean; a hand-over asks all of them.
 */
public interface NewcomerGuard extends Guard<Matter> {}

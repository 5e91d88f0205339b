package org.mingcha.procedure;

/**
 * Tells a matter what its guards ask and it does not keep itself, such as the last days of its limits. Each kind whose guards ask for such
 * things implements it; whoever asks a matter of whatever kind whose turn it is has it told by all of them first.
 */
public interface Briefing {

  /** Does nothing to a matter of another kind. */
  void brief(Matter matter);
}

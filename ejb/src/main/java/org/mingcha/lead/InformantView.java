package org.mingcha.lead;

import java.io.Serializable;

/**
 * That a lead has an informant; who it is, nobody reads here.
 *
 * @param readable whether this reader may look, by giving a reason
 */
public record InformantView(boolean readable) implements Serializable {}

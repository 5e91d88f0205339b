package org.mingcha.procedure.view;

import java.io.Serializable;

/** A step as the stage diagram shows it to everyone: where it leads, which office takes it, by which article. */
public record MoveView(String name, String to, String role, String basis, boolean exceptional) implements Serializable {}

package org.mingcha.party;

import java.io.Serializable;

/**
 * A platform operator in the register.
 *
 * @param uscc its unified social credit code (统一社会信用代码)
 * @param client client id of its tokens
 * @param domicileBureau code of the bureau at its domicile, which receives its reports (第110号令第15条)
 */
public record PlatformView(String uscc, String client, String name, String domicileBureau) implements Serializable {}

package org.mingcha.lead.setting;

import java.io.Serializable;

/**
 * What a bureau has decided on its leads.
 *
 * @param autoOpen whether waiting reports become leads by themselves, one for each operator
 */
public record LeadSettingView(String bureau, boolean autoOpen, int version) implements Serializable {}

package org.mingcha.spotplan;

import java.io.Serializable;

/**
 * What is known of a platform of a plan from monitoring.
 *
 * @param last the result that reaches up to the latest day; null where there is none
 */
public record PlatformMonitoring(String platform, MonitoringView last) implements Serializable {}

package org.mingcha.referral;

/** On which side of the exchange a file lies: with the bureau that sends (发件) or the one that receives (收件). */
public enum Box { OUT, IN }

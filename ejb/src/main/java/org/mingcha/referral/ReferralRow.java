package org.mingcha.referral;

import java.io.Serializable;
import org.mingcha.procedure.MatterRow;

/** A notice or transfer in a list; {@code counterpart} is the code of the bureau on the other side. */
public record ReferralRow(MatterRow row, ReferralType type, Box box, String counterpart, String letterNo) implements Serializable {}

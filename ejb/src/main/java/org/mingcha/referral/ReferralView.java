package org.mingcha.referral;

import java.io.Serializable;
import java.util.List;
import org.mingcha.approval.SheetView;
import org.mingcha.procedure.view.MatterDetail;
import org.mingcha.procedure.view.MatterFile;

/** A notice or transfer as its page and its document show it. */
public record ReferralView(MatterFile file, ReferralFacts facts, List<SheetView> sheets) implements MatterDetail, Serializable {}

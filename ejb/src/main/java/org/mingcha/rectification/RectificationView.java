package org.mingcha.rectification;

import java.io.Serializable;
import java.util.List;
import org.mingcha.approval.SheetView;
import org.mingcha.procedure.view.MatterDetail;
import org.mingcha.procedure.view.MatterFile;

/** An order as its page and its document show it. */
public record RectificationView(MatterFile file, RectificationFacts facts, List<SheetView> sheets)
    implements MatterDetail, Serializable {}

package org.mingcha.contact;

import java.io.Serializable;
import java.util.List;
import org.mingcha.approval.SheetView;
import org.mingcha.procedure.view.MatterDetail;
import org.mingcha.procedure.view.MatterFile;

/** A notice as its page and its document show it. */
public record NoticeView(MatterFile file, NoticeFacts facts, List<SheetView> sheets) implements MatterDetail, Serializable {}

package org.mingcha.measure;

import java.io.Serializable;
import java.util.List;
import org.mingcha.approval.SheetView;
import org.mingcha.procedure.view.MatterDetail;
import org.mingcha.procedure.view.MatterFile;

/** A preservation or seizure as its page and its document show it. */
public record MeasureView(MatterFile file, MeasureFacts facts, List<SheetView> sheets) implements MatterDetail, Serializable {}

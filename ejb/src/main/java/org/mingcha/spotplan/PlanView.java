package org.mingcha.spotplan;

import java.io.Serializable;
import java.util.List;
import org.mingcha.approval.SheetView;
import org.mingcha.procedure.view.MatterDetail;
import org.mingcha.procedure.view.MatterFile;

/**
 * A plan as its page and its document show it.
 *
 * @param monitored what monitoring found last on the platforms that it names
 */
public record PlanView(MatterFile file, PlanFacts facts, List<SheetView> sheets, List<PlatformMonitoring> monitored) implements MatterDetail, Serializable {}

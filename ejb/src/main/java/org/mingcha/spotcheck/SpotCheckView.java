package org.mingcha.spotcheck;

import java.io.Serializable;
import java.util.List;
import org.mingcha.procedure.view.MatterDetail;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.sampling.FileKind;
import org.mingcha.sampling.SampleFile;

/** A spot check as its page and its document show it, with the files that are kept with it. */
public record SpotCheckView(MatterFile file, CheckFacts facts, List<SampleFile> files) implements MatterDetail, Serializable {

  /** What should be kept of the purchase and is not yet; nothing before the sample was taken. */
  public List<FileKind> missingFiles() {
    return facts.sampledOn() == null ? List.of() : FileKind.missing(facts.assignment().mode(), files);
  }
}

package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.MatterCommands.Command;
import org.mingcha.procedure.MatterFiles;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;
import org.mingcha.sampling.SampleFile;
import org.mingcha.sampling.SampleFiles;

/** Lays spot checks open, and runs what is done to them. */
@ApplicationScoped
class CheckFiles {

  @Inject private CheckLookup lookup;
  @Inject private MatterQueries queries;
  @Inject private MatterFiles files;
  @Inject private MatterCommands commands;
  @Inject private SampleFiles kept;

  Page<MatterRow> list(MatterFilter filter, Officer reader, String cursor, int limit) {
    return queries.list(SpotCheckDesk.KIND, filter, reader.scope(), cursor, limit);
  }

  SpotCheck require(String number, Officer reader) {
    return lookup.require(number, reader);
  }

  /** The check of a sample; one that this reader may not see is not there. */
  Optional<SpotCheck> ofSample(String code, Officer reader) {
    return lookup.ofSample(code, reader);
  }

  SpotCheck run(SpotCheck check, int version, String move, Map<String, ?> told, Command<SpotCheck> command) {
    return commands.run(check, version, move, told, command);
  }

  SpotCheckView view(SpotCheck check, Officer reader) {
    lookup.reckoned(check);
    var samples = kept.of(check.ref());
    return new SpotCheckView(files.open(check, reader), check.facts(reader.worksFor(check.bureau())).masked(),
        check.sampledBy(reader.user()) ? samples : samples.stream().map(SampleFile::closed).toList());
  }
}

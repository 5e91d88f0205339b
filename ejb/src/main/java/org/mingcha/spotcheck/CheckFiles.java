package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import org.mingcha.procedure.Matters;

/** Finds spot checks, lays them open, and runs what is done to them. */
@ApplicationScoped
class CheckFiles {

  @Inject private Matters matters;
  @Inject private MatterQueries queries;
  @Inject private MatterFiles files;
  @Inject private MatterCommands commands;
  @Inject private ObjectionTime time;
  @Inject private EntityManager em;

  Page<MatterRow> list(MatterFilter filter, Officer reader, String cursor, int limit) {
    return queries.list(SpotCheckDesk.KIND, filter, reader.scope(), cursor, limit);
  }

  /** The check, with its time reckoned; it may be commanded or viewed. */
  SpotCheck require(String number, Officer reader) {
    return reckoned(matters.require(SpotCheck.class, number, reader.scope()));
  }

  /** The check of a sample; one that this reader may not see is not there. */
  Optional<SpotCheck> ofSample(String code, Officer reader) {
    return em.createQuery("select c.number from SpotCheck c join c.samples s where s.code = :code", String.class)
        .setParameter("code", code)
        .getResultStream().findFirst()
        .flatMap(number -> matters.find(SpotCheck.class, number, reader.scope())).map(this::reckoned);
  }

  SpotCheck run(SpotCheck check, int version, String move, Map<String, ?> told, Command<SpotCheck> command) {
    return commands.run(check, version, move, told, command);
  }

  SpotCheckView view(SpotCheck check, Officer reader) {
    reckoned(check);
    return new SpotCheckView(files.open(check, reader), check.facts(reader.worksFor(check.bureau())).masked());
  }

  private SpotCheck reckoned(SpotCheck check) {
    time.reckon(check);
    return check;
  }
}

package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.identity.Officer;
import org.mingcha.procedure.view.MatterFile;

/** Lays a matter open for a reader. */
@ApplicationScoped
public class MatterFiles {

  private EntityManager em;
  private TimeLimits limits;
  private Links links;
  private Undertakings beside;
  private Clock clock;

  protected MatterFiles() {}

  @Inject
  MatterFiles(EntityManager em, TimeLimits limits, Links links, Undertakings beside, Clock clock) {
    this.em = em;
    this.limits = limits;
    this.links = links;
    this.beside = beside;
    this.clock = clock;
  }

  /** The day in Asia/Shanghai on which files are laid open. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The moment for which files are laid open. */
  public Instant now() {
    return clock.instant();
  }

  /** The file as this reader may see it, after all that the present transaction has changed. */
  public MatterFile open(Matter matter, Officer reader) {
    em.flush();
    return new MatterFile(Permission.view(matter, reader, today()), limits.of(matter.ref()),
        links.of(matter.ref(), reader.scope()), beside.of(matter, reader));
  }
}

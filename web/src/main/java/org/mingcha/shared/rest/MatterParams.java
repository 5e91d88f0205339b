package org.mingcha.shared.rest;

import jakarta.ws.rs.core.UriInfo;
import org.mingcha.procedure.MatterFilter;

/** The query parameters that the list of every kind takes. */
public final class MatterParams {

  private final Params params;
  private final Class<? extends Enum<?>> stages;

  private MatterParams(Params params, Class<? extends Enum<?>> stages) {
    this.params = params;
    this.stages = stages;
  }

  public static MatterParams of(UriInfo uri, Class<? extends Enum<?>> stages) {
    return new MatterParams(Params.of(uri), stages);
  }

  public MatterFilter filter() {
    return new MatterFilter(stage(), params.text("bureau"), params.text("handler"), params.text("party"),
        params.text("q"), params.day("dueBefore"));
  }

  public String cursor() {
    return params.cursor();
  }

  public int limit() {
    return params.limit();
  }

  private String stage() {
    return params.read("stage", name -> {
      for (var stage : stages.getEnumConstants()) {
        if (stage.name().equals(name)) {
          return name;
        }
      }
      throw new IllegalArgumentException(name);
    });
  }
}

package org.mingcha.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads JSON bodies whole, up to 1 MiB; a larger one is refused (413) before anything is done. Forms with a file may have
 * 51 MiB, and streams of lines any length.
 */
@ApplicationScoped
@Provider
public class Bodies implements ContainerRequestFilter {

  static final int LARGEST = 1024 * 1024;

  /** A form brings one file of up to 50 MiB, and a little beside it. */
  static final long LARGEST_FORM = 51L * 1024 * 1024;

  private static final MediaType LINES = new MediaType("application", "x-ndjson");

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    var type = request.getMediaType();
    if (type != null && type.isCompatible(LINES)) {
      return;
    }
    if (type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
      boundForm(request);
      return;
    }
    if (request.getLength() > LARGEST) {
      throw new Refused(413, "too-large");
    }
    if (request.hasEntity()) {
      var body = request.getEntityStream().readNBytes(LARGEST + 1);
      if (body.length > LARGEST) {
        throw new Refused(413, "too-large");
      }
      request.setEntityStream(new ByteArrayInputStream(body));
    }
  }

  private static void boundForm(ContainerRequestContext request) {
    if (request.getLength() > LARGEST_FORM) {
      throw new Refused(413, "too-large");
    }
    request.setEntityStream(new BoundedStream(request.getEntityStream(), LARGEST_FORM));
  }
}

package org.mingcha.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * Reads JSON bodies whole, up to 1 MiB; a larger one is refused (413) before anything is done. Streams of reports and
 * files come in other types; their resources bound what they keep.
 */
@Provider
public class Bodies implements ContainerRequestFilter {

  static final int LARGEST = 1024 * 1024;

  private static final List<MediaType> STREAMED =
      List.of(new MediaType("application", "x-ndjson"), MediaType.MULTIPART_FORM_DATA_TYPE);

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    var type = request.getMediaType();
    if (type != null && STREAMED.stream().anyMatch(type::isCompatible)) {
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
}

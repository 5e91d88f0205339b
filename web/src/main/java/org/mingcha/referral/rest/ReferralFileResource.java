package org.mingcha.referral.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.mingcha.enclosure.EnclosureDesk;
import org.mingcha.referral.ReferralDesk;
import org.mingcha.referral.ReferralFileDesk;
import org.mingcha.shared.rest.EnclosureResource;

/** The letter that goes between bureaus, and the files behind its list of evidence. */
@RequestScoped
@Path(ReferralDesk.KIND)
public class ReferralFileResource extends EnclosureResource {

  @Inject private ReferralFileDesk files;

  /** The letter byte by byte as it was sent: its SM3 digest is the one in the referral's document. */
  @GET
  @Path("{number}/letter")
  public Response letter(@PathParam("number") String number) {
    return Response.ok(files.letter(number)).build();
  }

  @Override
  protected String kind() {
    return ReferralDesk.KIND;
  }

  @Override
  protected EnclosureDesk desk() {
    return files;
  }
}

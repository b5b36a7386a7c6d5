package vn.okr.adapters.web.organisation;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.organisation.MyProfile;
import vn.okr.application.organisation.MyProfile.ProfileEdit;
import vn.okr.http.words.Language;

/** What people set for themselves. */
@Page
@Authenticated
@Path("/me")
public class MeResource {
  private final Visitor visitor;
  private final MyProfile profile;

  @Inject
  public MeResource(Visitor visitor, MyProfile profile) {
    this.visitor = visitor;
    this.profile = profile;
  }

  /** Another language from now on, in pages and messages alike. */
  @POST
  @Path("/language")
  public Response language(@FormParam("locale") String locale, @FormParam("back") String back) {
    String tag = Language.preferred(locale).locale().toLanguageTag();
    profile.edit(
        visitor.actor(), Precondition.none(), () -> new ProfileEdit(Patch.to(tag), Patch.keep()));
    return Redirects.to(back);
  }
}

package vn.okr.adapters.web.admin.settings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.PageRequest;
import vn.okr.application.settings.ManageSettings;
import vn.okr.domain.organisation.SettingsRevision;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Stale;
import vn.okr.http.signin.SignInSettings;

/** What the organisation goes by, to be changed on the record; and by what it knows admins. */
@Page
@Authenticated
@Path("/admin/settings")
@Produces(MediaType.TEXT_HTML)
public class SettingsResource {
  private static final int LINES = 20;

  /**
   * The page.
   *
   * @param now what is set now, as it would be typed
   * @param signIn how people and their roles are known; set by whoever operates the product
   * @param stale whether someone else has set something since the form was opened
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record SettingsPage(
      Frame frame,
      SettingsFields now,
      SettingsFields fields,
      SettingsHistory history,
      SignInSettings signIn,
      Map<String, String> errors,
      boolean stale,
      boolean saved)
      implements TemplateInstance {}

  private final Desk desk;
  private final ManageSettings manage;
  private final SignInSettings signIn;

  @Inject
  public SettingsResource(Desk desk, ManageSettings manage, SignInSettings signIn) {
    this.desk = desk;
    this.manage = manage;
    this.signIn = signIn;
  }

  /**
   * What is set now.
   *
   * @param before where older history begins; absent for the newest
   */
  @GET
  public TemplateInstance read(
      @QueryParam("before") @Nullable String before, @QueryParam("done") @Nullable String done) {
    Frame frame = desk.frame();
    SettingsFields now = SettingsFields.of(manage.read(), frame.show());
    PageRequest asked = new PageRequest(LINES, Typed.idOrNone(before));
    return desk.show(page(frame, now, now, asked, FieldErrors.NONE, false, "saved".equals(done)));
  }

  /** Sets other values; what was typed stays when it is refused, or when someone was faster. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(MultivaluedMap<String, String> typed) {
    Frame frame = desk.frame();
    Form form = new Form(typed);
    SettingsFields fields = SettingsFields.from(form);
    Typed reader = new Typed(frame.language());
    try {
      manage.change(desk.admin(), form.precondition(), now -> fields.read(reader));
      return Redirects.to("/admin/settings?done=saved");
    } catch (Stale meanwhile) {
      return refused(frame, fields, FieldErrors.NONE, true);
    } catch (OkrException refused) {
      return refused(frame, fields, desk.errors(refused), false);
    }
  }

  private Response refused(
      Frame frame, SettingsFields fields, Map<String, String> errors, boolean stale) {
    SettingsRevision stored = manage.read();
    SettingsFields again = stale ? fields.meantFor(stored.revision()) : fields;
    SettingsFields now = SettingsFields.of(stored, frame.show());
    PageRequest newest = new PageRequest(LINES, null);
    return desk.refused(page(frame, now, again, newest, errors, stale, false));
  }

  private SettingsPage page(
      Frame frame,
      SettingsFields now,
      SettingsFields fields,
      PageRequest asked,
      Map<String, String> errors,
      boolean stale,
      boolean saved) {
    SettingsHistory history = SettingsHistory.of(manage.history(asked), frame.show());
    return new SettingsPage(frame, now, fields, history, signIn, errors, stale, saved);
  }
}

package vn.okr.adapters.web.admin.machines;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.PageRequest;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.organisation.ManageServiceAccounts;
import vn.okr.application.organisation.ManageServiceAccounts.ServiceAccountEdit;
import vn.okr.application.organisation.ReadServiceAccountHistory;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Stale;

/** A machine's record: what it may do, whether it is let in, and who has changed that. */
@Page
@Authenticated
@Path("/admin/service-accounts/{id}")
@Produces(MediaType.TEXT_HTML)
public class MachineRecordResource {
  private static final int LINES = 20;

  /**
   * The page.
   *
   * @param account what is stored now
   * @param stale whether the record was changed by someone else since the form was opened
   * @param done what was done just now; absent for nothing
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record MachineRecordPage(
      Frame frame,
      ServiceAccount account,
      MachineFields fields,
      KeyResultChoices.Offer offer,
      MachineHistory history,
      Map<String, String> errors,
      boolean stale,
      @Nullable String done)
      implements TemplateInstance {}

  private final Desk desk;
  private final ManageServiceAccounts manage;
  private final ReadServiceAccountHistory history;
  private final KeyResultChoices choices;

  @Inject
  MachineRecordResource(
      Desk desk,
      ManageServiceAccounts manage,
      ReadServiceAccountHistory history,
      KeyResultChoices choices) {
    this.desk = desk;
    this.manage = manage;
    this.history = history;
    this.choices = choices;
  }

  /**
   * The record, to be changed.
   *
   * @param before where older history begins; absent for the newest
   */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id,
      @QueryParam("before") @Nullable String before,
      @QueryParam("done") @Nullable String done) {
    ServiceAccount account = stored(id);
    PageRequest lines = new PageRequest(LINES, Typed.idOrNone(before));
    return desk.show(
        page(account, MachineFields.of(account), lines, FieldErrors.NONE, false, done));
  }

  /** Changes it, or only looks for key results; what was typed stays. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    desk.admin();
    Form form = new Form(typed);
    MachineFields fields = MachineFields.from(form);
    if (!form.text("find").isEmpty()) {
      return Response.ok(desk.show(again(stored(id), fields, FieldErrors.NONE, false))).build();
    }
    try {
      manage.edit(desk.admin(), new ServiceAccountId(id), form.precondition(), fields::toEdit);
      return done(id, "saved");
    } catch (Stale meanwhile) {
      ServiceAccount now = stored(id);
      MachineFields meant = fields.meantFor(now.revision());
      return desk.refused(again(now, meant, FieldErrors.NONE, true));
    } catch (OkrException refused) {
      return desk.refused(again(stored(id), fields, MachineErrors.told(desk, refused), false));
    }
  }

  /** Keeps it out from its next request on, once that is confirmed, or lets it in again. */
  @POST
  @Path("/active")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response activate(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    desk.admin();
    Form form = new Form(typed);
    boolean active = form.text("active").equals("yes");
    if (!active && !form.text("sure").equals("yes")) {
      return done(id, "unsure");
    }
    ServiceAccountEdit edit =
        new ServiceAccountEdit(
            Patch.keep(), Patch.keep(), Patch.keep(), Patch.keep(), Patch.keep(), Patch.to(active));
    manage.edit(desk.admin(), new ServiceAccountId(id), Precondition.none(), () -> edit);
    return done(id, active ? "revived" : "ended");
  }

  private ServiceAccount stored(UUID id) {
    return manage.get(desk.admin(), new ServiceAccountId(id));
  }

  private MachineRecordPage again(
      ServiceAccount account, MachineFields fields, Map<String, String> errors, boolean stale) {
    return page(account, fields, new PageRequest(LINES, null), errors, stale, null);
  }

  private MachineRecordPage page(
      ServiceAccount account,
      MachineFields fields,
      PageRequest lines,
      Map<String, String> errors,
      boolean stale,
      @Nullable String done) {
    Frame frame = desk.frame();
    return new MachineRecordPage(
        frame,
        account,
        fields,
        choices.offer(desk.admin(), fields),
        MachineHistory.of(history.of(desk.admin(), account.id(), lines), frame),
        errors,
        stale,
        done);
  }

  private static Response done(UUID id, String what) {
    return Redirects.to("/admin/service-accounts/" + id + "?done=" + what);
  }
}

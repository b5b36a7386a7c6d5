package vn.okr.adapters.web.admin.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.page.FormOnce;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.RegisterPeople;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.OkrException;
import vn.okr.http.people.PeopleSheet;
import vn.okr.http.people.UnitNames;
import vn.okr.http.text.Utf8;

/** Many people are registered from a sheet, all or none. */
@Page
@Authenticated
@Path("/admin/people/import")
@Produces(MediaType.TEXT_HTML)
public class ImportResource {
  private static final String HERE = "/admin/people/import";
  private static final String TEMPLATE =
      """
      \uFEFFdisplayName,email,employeeNumber,units\r
      Nguyễn Văn An,an.nv@example.vn,NV-0001,Phòng Marketing\r
      Trần Thị Bình,,NV-0002,\r
      """;

  /**
   * The page.
   *
   * @param key by what the form is known, so that it registers people once
   * @param file what the file that was refused is called; absent before one was
   * @param refusals why, row by row
   * @param more how many reasons there are beyond those
   * @param limit the most rows a sheet may have
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record ImportPage(
      Frame frame,
      String key,
      @Nullable String file,
      List<RowRefused> refusals,
      Integer more,
      long limit)
      implements TemplateInstance {}

  private final Desk desk;
  private final RegisterPeople register;
  private final BrowseOrganisation organisation;
  private final FormOnce once;

  @Inject
  public ImportResource(
      Desk desk, RegisterPeople register, BrowseOrganisation organisation, FormOnce once) {
    this.desk = desk;
    this.register = register;
    this.organisation = organisation;
    this.once = once;
  }

  /** What the sheet has to look like, and the form to send it. */
  @GET
  public TemplateInstance form() {
    return desk.show(page(null, List.of()));
  }

  /** A sheet to fill in; spreadsheets know by its first bytes that it is UTF-8. */
  @GET
  @Path("/template")
  @Produces("text/csv; charset=UTF-8")
  public Response template() {
    desk.admin();
    return Response.ok(TEMPLATE.getBytes(StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"okr-people.csv\"")
        .build();
  }

  /** Registers everybody in the sheet, or nobody and says why, row by row. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send(
      @RestForm("file") @Nullable FileUpload file, @RestForm @Nullable String key) {
    Actor admin = desk.admin();
    try {
      byte[] sheet = Uploads.read(file);
      String registered =
          once.answer(
              admin,
              HERE,
              key,
              Base64.getEncoder().encodeToString(sheet),
              () -> String.valueOf(registerAll(admin, sheet)));
      return Redirects.to("/admin/people?done=imported&count=" + registered);
    } catch (OkrException refused) {
      return desk.refused(
          page(file == null ? null : file.fileName(), RowRefused.of(desk.errors(refused))));
    }
  }

  private int registerAll(Actor admin, byte[] sheet) {
    UnitNames units = new UnitNames(organisation::allUnits);
    return register.registerAll(admin, () -> PeopleSheet.read(Utf8.ofFile(sheet), units::find));
  }

  private ImportPage page(@Nullable String file, List<RowRefused> refusals) {
    List<RowRefused> shown = refusals.stream().limit(RowRefused.MOST).toList();
    return new ImportPage(
        desk.frame(),
        UUID.randomUUID().toString(),
        file,
        shown,
        refusals.size() - shown.size(),
        PeopleSheet.MOST_ROWS);
  }
}

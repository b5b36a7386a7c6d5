package vn.okr.adapters.web.objective.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.objective.LinkedGoals;
import vn.okr.adapters.web.objective.LinkedGoalsReader;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Precondition;
import vn.okr.application.alignment.AlignObjectives;
import vn.okr.application.alignment.ChooseUpperGoals;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.LinkFacts;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Stale;

/** What an objective rests on, to be changed (M7): the goals above are looked for by words. */
@Page
@Authenticated
@Path("/objectives/{id}/links")
@Produces(MediaType.TEXT_HTML)
public class LinksResource {
  private static final int UNPROCESSABLE = 422;

  /**
   * The page.
   *
   * @param offer the goals to choose from
   * @param stale whether the objective was changed by someone else since the form was opened
   * @param done what just happened; absent when nothing did
   */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record LinksPage(
      Frame frame,
      ObjectiveView view,
      LinkedGoals linked,
      ChooseUpperGoals.Offer offer,
      LinkFields fields,
      Map<String, String> errors,
      boolean stale,
      @Nullable String done)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final AlignObjectives align;
  private final ChooseUpperGoals choose;
  private final LinkedGoalsReader linked;
  private final EditRights rights;

  @Inject
  public LinksResource(
      Visitor visitor,
      BrowseObjectives objectives,
      AlignObjectives align,
      ChooseUpperGoals choose,
      LinkedGoalsReader linked,
      EditRights rights) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.align = align;
    this.choose = choose;
    this.linked = linked;
    this.rights = rights;
  }

  /** The links there are, and goals to link to. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id,
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("done") @Nullable String done) {
    ObjectiveView view = view(id);
    rights.requireEdit(visitor.actor(), view);
    long revision = view.facts().objective().revision();
    return page(view, LinkFields.of(revision, kind, words), Map.of(), false, done);
  }

  /** Adds a link, changes one, or takes one away. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    LinkFields fields = LinkFields.from(form);
    Typed typed = new Typed(visitor.language());
    boolean removes = LinkFields.removes(form);
    try {
      List<Link> before =
          LinkFacts.shown(view(id).facts().alignments()).stream().map(LinkFacts::link).toList();
      align.replace(
          visitor.actor(),
          new ObjectiveId(id),
          Precondition.revision(fields.revision()),
          () -> removes ? fields.takenFrom(before) : fields.addedTo(before, typed));
      return Redirects.to("/objectives/" + id + "/links?done=aligned");
    } catch (NotAllowed | NotFound refused) {
      throw refused;
    } catch (Stale meanwhile) {
      ObjectiveView now = view(id);
      LinkFields again = fields.meantFor(now.facts().objective().revision());
      return refused(page(now, again, Map.of(), true, null));
    } catch (OkrException refused) {
      return refused(page(view(id), fields, errors(refused), false, null));
    }
  }

  private TemplateInstance page(
      ObjectiveView view,
      LinkFields fields,
      Map<String, String> errors,
      boolean stale,
      @Nullable String done) {
    String words = fields.words().length() > SearchWords.LONGEST ? "" : fields.words();
    return visitor.show(
        new LinksPage(
            visitor.frame(),
            view,
            linked.of(visitor.actor(), view),
            choose.of(visitor.actor(), view, fields.linkKind(), words),
            fields,
            errors,
            stale,
            done));
  }

  /** What is wrong with the one link of the form, wherever it stands among the others. */
  private Map<String, String> errors(OkrException refused) {
    Map<String, String> errors = new LinkedHashMap<>();
    FieldErrors.of(refused, visitor.language())
        .forEach(
            (pointer, text) ->
                errors.put(pointer.replaceFirst("^/items/\\d+", "").replace("/id", ""), text));
    return errors;
  }

  private ObjectiveView view(UUID id) {
    return objectives.get(visitor.actor(), new ObjectiveId(id));
  }

  private static Response refused(TemplateInstance page) {
    return Response.status(UNPROCESSABLE).entity(page).build();
  }
}

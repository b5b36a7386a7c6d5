package vn.okr.adapters.web.template;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.template.BrowseTemplates;
import vn.okr.application.template.Template;

/** The library of templates (M17). */
@Page
@Authenticated
@Path("/templates")
@Produces(MediaType.TEXT_HTML)
public class TemplatesResource {
  /**
   * The page.
   *
   * @param group the one whose templates are shown; empty for all
   * @param cycle the cycle one wants to write for; empty for the usual one
   */
  @CheckedTemplate(basePath = "template", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record TemplatesPage(
      Frame frame,
      List<Template.Group> groups,
      String group,
      List<TemplateCard> cards,
      String cycle)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseTemplates templates;

  @Inject
  public TemplatesResource(Visitor visitor, BrowseTemplates templates) {
    this.visitor = visitor;
    this.templates = templates;
  }

  /** All of them, or those of one group. */
  @GET
  public TemplateInstance read(
      @QueryParam("group") @Nullable String group, @QueryParam("cycle") @Nullable UUID cycle) {
    visitor.actor();
    List<Template> all = templates.list(visitor.language().locale());
    return visitor.show(
        new TemplatesPage(
            visitor.frame(),
            all.stream().map(Template::group).distinct().toList(),
            group == null ? "" : group,
            all.stream()
                .filter(one -> group == null || group.isEmpty() || one.group().id().equals(group))
                .map(TemplateCard::of)
                .toList(),
            cycle == null ? "" : cycle.toString()));
  }
}

package vn.okr.adapters.web.objective.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.organisation.PersonView;

/** Suggests people while one types who is to check in on a key result. */
@Page
@Authenticated
@Path("/objectives/people")
@Produces(MediaType.TEXT_HTML)
public class PeopleResource {
  /** The options alone. */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record PeopleOptionsPart(List<PersonView> people) implements TemplateInstance {}

  private final Visitor visitor;
  private final PeopleNamed people;

  @Inject
  public PeopleResource(Visitor visitor, PeopleNamed people) {
    this.visitor = visitor;
    this.people = people;
  }

  /** The first few people the words may mean; the field they are typed into may have any name. */
  @GET
  public TemplateInstance suggest(@Context UriInfo address) {
    visitor.actor();
    String words =
        address.getQueryParameters().values().stream().flatMap(List::stream).findFirst().orElse("");
    return visitor.show(new PeopleOptionsPart(people.meant(words)));
  }
}

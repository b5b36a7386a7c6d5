package vn.okr.adapters.web.objective.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.organisation.PersonView;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeState;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;

/** The form of an initiative: shown, read, and shown again with what was wrong. */
@ApplicationScoped
public class InitiativeForms {
  private static final int UNPROCESSABLE = 422;

  /**
   * The page.
   *
   * @param initiative the one that is changed; absent for a new one
   * @param candidates the people whom the words for the owner may mean, when these are several
   * @param once by what a form that comes twice is known
   */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record InitiativePage(
      Frame frame,
      UUID keyResult,
      String keyResultTitle,
      @Nullable UUID initiative,
      InitiativeFields fields,
      List<InitiativeState> states,
      List<PersonView> candidates,
      Map<String, String> errors,
      String once)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final EditRights rights;
  private final PeopleNamed people;

  @Inject
  InitiativeForms(
      Visitor visitor, BrowseObjectives objectives, EditRights rights, PeopleNamed people) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.rights = rights;
    this.people = people;
  }

  /** The form for a new one, for who may edit the key result. */
  TemplateInstance empty(KeyResultId keyResult) {
    return page(keyResult, null, InitiativeFields.EMPTY, FieldErrors.NONE);
  }

  /** The form for one there is, likewise. */
  TemplateInstance of(Initiative initiative) {
    InitiativeFields fields = InitiativeFields.of(initiative, people);
    return page(initiative.keyResultId(), initiative.id().value(), fields, FieldErrors.NONE);
  }

  /** The form once more, with what was typed and what is wrong with it. */
  Response again(
      KeyResultId keyResult,
      @Nullable UUID initiative,
      InitiativeFields fields,
      OkrException refused) {
    Map<String, String> errors = FieldErrors.of(refused, visitor.language());
    return Response.status(UNPROCESSABLE)
        .entity(page(keyResult, initiative, fields, errors))
        .build();
  }

  private TemplateInstance page(
      KeyResultId id,
      @Nullable UUID initiative,
      InitiativeFields fields,
      Map<String, String> errors) {
    ObjectiveView view = objectives.ofKeyResult(visitor.actor(), id);
    rights.requireEdit(visitor.actor(), view);
    KeyResultView keyResult =
        view.keyResults().stream()
            .filter(one -> one.keyResult().id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    return visitor.show(
        new InitiativePage(
            visitor.frame(),
            id.value(),
            keyResult.keyResult().definition().title().value(),
            initiative,
            fields,
            Arrays.asList(InitiativeState.values()),
            errors.containsKey("/ownerId") ? people.meant(fields.owner()) : List.of(),
            errors,
            UUID.randomUUID().toString()));
  }
}

package vn.okr.adapters.web.talk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.FormOnce;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.Said;

/** Makes the pages of what is said about one goal, and says what was typed there. */
@ApplicationScoped
class TalkPages {
  private static final int UNPROCESSABLE = 422;

  /** What is said about a goal, by itself. */
  @CheckedTemplate(basePath = "talk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record TalkPage(Frame frame, String goal, Talk talk) implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final TalkReader talks;
  private final SayReader reader;
  private final FormOnce once;

  @Inject
  TalkPages(
      Visitor visitor,
      BrowseObjectives objectives,
      TalkReader talks,
      SayReader reader,
      FormOnce once) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.talks = talks;
    this.reader = reader;
    this.once = once;
  }

  /** The page of what is said about an objective, or about one of its key results. */
  TemplateInstance of(ObjectiveView view, @Nullable KeyResultId keyResult, @Nullable UUID before) {
    return page(view, keyResult, talk(view, keyResult, before));
  }

  /** Says what was typed about a goal; what is refused is shown with it. */
  Response say(
      ObjectiveView view,
      @Nullable KeyResultId keyResult,
      SayFields fields,
      Function<Supplier<Said>, CommentId> saying) {
    return sent(
        fields,
        saying,
        errors -> page(view, keyResult, talk(view, keyResult, null).refused(fields, errors)));
  }

  /** Sends a form once, and goes on; what is refused is shown on a page with what was typed. */
  Response sent(
      SayFields fields,
      Function<Supplier<Said>, CommentId> saying,
      Function<Map<String, String>, TemplateInstance> refusedPage) {
    try {
      once.answer(
          visitor.actor(),
          "/comments",
          fields.once(),
          fields.toString(),
          () -> saying.apply(() -> reader.read(fields)).value().toString());
      return Redirects.to(fields.back());
    } catch (NotAllowed | NotFound refused) {
      throw refused;
    } catch (OkrException refused) {
      TemplateInstance again = refusedPage.apply(FieldErrors.of(refused, visitor.language()));
      return Response.status(UNPROCESSABLE).entity(again).build();
    }
  }

  private Talk talk(ObjectiveView view, @Nullable KeyResultId keyResult, @Nullable UUID before) {
    return talks.of(view, keyResult, objectives.actions(visitor.actor(), view), before);
  }

  private TemplateInstance page(ObjectiveView view, @Nullable KeyResultId keyResult, Talk talk) {
    return visitor.show(new TalkPage(visitor.frame(), titleOf(view, keyResult), talk));
  }

  private static String titleOf(ObjectiveView view, @Nullable KeyResultId keyResult) {
    return keyResult == null
        ? view.facts().objective().definition().title().value()
        : view.keyResults().stream()
            .map(one -> one.keyResult())
            .filter(one -> one.id().equals(keyResult))
            .map(one -> one.definition().title().value())
            .findFirst()
            .orElseThrow(NotFound::new);
  }
}

package vn.okr.adapters.web.objective.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.objective.ObjectivePages;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.objective.PublishObjectives;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;

/** Publishes a draft, or shows the draft with why it stays one. */
@ApplicationScoped
class Publisher {
  private static final int UNPROCESSABLE = 422;

  private final Visitor visitor;
  private final PublishObjectives publishing;
  private final ObjectivePages pages;

  @Inject
  Publisher(Visitor visitor, PublishObjectives publishing, ObjectivePages pages) {
    this.visitor = visitor;
    this.publishing = publishing;
    this.pages = pages;
  }

  /**
   * Publishes it.
   *
   * @param before what was done just before; absent when nothing was
   */
  Response publish(ObjectiveId id, @Nullable String before) {
    String address = "/objectives/" + id.value();
    try {
      publishing.publish(visitor.actor(), id);
      return Redirects.to(address + "?done=published");
    } catch (NotAllowed | NotFound refused) {
      throw refused;
    } catch (OkrException refused) {
      Map<String, String> errors = FieldErrors.of(refused, visitor.language());
      String why = String.join(" ", errors.values());
      return Response.status(UNPROCESSABLE)
          .header("HX-Push-Url", visitor.frame().root() + address)
          .entity(pages.of(id.value(), before, why))
          .build();
    }
  }
}

package vn.okr.adapters.web.admin;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Admins;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.OkrException;

/** Where an administrator sits: whoever is none gets no further. */
@RequestScoped
public class Desk {
  private static final int UNPROCESSABLE = 422;

  private final Visitor visitor;

  @Inject
  public Desk(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * The administrator.
   *
   * @throws NotAllowed for everyone else
   */
  public Actor admin() {
    visitor.language();
    Admins.require(visitor.actor());
    return visitor.actor();
  }

  /**
   * What surrounds an administrator's page.
   *
   * @throws NotAllowed for everyone else
   */
  public Frame frame() {
    admin();
    return visitor.frame();
  }

  /** The page in the administrator's language. */
  public TemplateInstance show(TemplateInstance page) {
    return visitor.show(page);
  }

  /** The form again, with what is wrong in it. */
  public Response refused(TemplateInstance page) {
    return Response.status(UNPROCESSABLE).entity(show(page)).build();
  }

  /** What a refusal says, by field. */
  public Map<String, String> errors(OkrException refused) {
    return FieldErrors.of(refused, visitor.language());
  }
}

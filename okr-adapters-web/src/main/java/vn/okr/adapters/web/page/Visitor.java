package vn.okr.adapters.web.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import vn.okr.application.organisation.MyProfile;
import vn.okr.application.organisation.PersonView;
import vn.okr.application.settings.SettingsInForce;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.http.gateway.PathPrefix;
import vn.okr.http.signin.CurrentActor;
import vn.okr.http.words.Language;

/** Who looks at a page, and how they like to be spoken to. */
@RequestScoped
public class Visitor {
  private final CurrentActor current;
  private final MyProfile profile;
  private final SettingsInForce settings;
  private final HttpHeaders headers;
  private final UriInfo address;
  private final PathPrefix prefix;
  private @Nullable PersonView person;
  private @Nullable Language language;

  @Inject
  public Visitor(
      CurrentActor current,
      MyProfile profile,
      SettingsInForce settings,
      HttpHeaders headers,
      UriInfo address,
      PathPrefix prefix) {
    this.current = current;
    this.profile = profile;
    this.settings = settings;
    this.headers = headers;
    this.address = address;
    this.prefix = prefix;
  }

  /**
   * Who acts.
   *
   * @throws NotAllowed for someone who was made inactive
   */
  public Actor actor() {
    return current.get();
  }

  /** Their record; read once a request. */
  public PersonView person() {
    if (person == null) {
      person = profile.get(actor());
    }
    return person;
  }

  /** The language they chose, or their provider or browser names; else the organisation's. */
  public Language language() {
    if (language == null) {
      String chosen = person().person().locale();
      language =
          Language.preferred(
              chosen != null ? chosen : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
              settings.current().language());
    }
    return language;
  }

  /** Their language if it was asked for in this request already; nothing that could fail. */
  @Nullable Language languageIfKnown() {
    return language;
  }

  /** The page in their language. */
  public TemplateInstance show(TemplateInstance page) {
    return page.setLocale(language().locale());
  }

  /** What surrounds the page they look at. */
  public Frame frame() {
    return new Frame(
        prefix.value(),
        language(),
        new Show(language()),
        person(),
        actor().admin(),
        !actor().standsInFor().isEmpty(),
        settings.current().zone(),
        prefix.without(address.getRequestUri().getRawPath()),
        address.getRequestUri().getRawQuery());
  }
}

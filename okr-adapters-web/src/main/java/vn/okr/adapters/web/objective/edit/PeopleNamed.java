package vn.okr.adapters.web.objective.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.PageRequest;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.PersonView;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.SearchText;

/** Finds the person whose name or e-mail someone typed, accents ignored. */
@ApplicationScoped
public class PeopleNamed {
  private static final int MOST = 10;

  private final BrowseOrganisation organisation;

  @Inject
  PeopleNamed(BrowseOrganisation organisation) {
    this.organisation = organisation;
  }

  /** The first few people the words may mean; nobody for no words. */
  List<PersonView> meant(String words) {
    return SearchText.words(words).isEmpty() || words.length() > SearchWords.LONGEST
        ? List.of()
        : organisation.people(words, null, new PageRequest(MOST, null)).items().stream()
            .filter(one -> one.person().active())
            .toList();
  }

  /**
   * The one person meant; null for nobody at all.
   *
   * @param chosen the id chosen beside the words, which counts while it fits them
   * @throws InvalidInput {@code nobody-found}, {@code several-found}
   */
  public @Nullable PersonId one(String words, String chosen) {
    if (words.isBlank()) {
      return null;
    }
    PersonId fits = fitting(words, chosen);
    if (fits != null) {
      return fits;
    }
    List<Person> found = meant(words).stream().map(PersonView::person).toList();
    if (found.isEmpty()) {
      throw new InvalidInput("nobody-found", Map.of());
    }
    List<Person> exact = found.stream().filter(one -> isCalled(one, words.strip())).toList();
    List<Person> best = exact.isEmpty() ? found : exact;
    if (best.size() > 1) {
      throw new InvalidInput("several-found", Map.of());
    }
    return best.getFirst().id();
  }

  /**
   * The one person meant, where there must be one.
   *
   * @throws InvalidInput {@code required}, {@code nobody-found}, {@code several-found}
   */
  public PersonId required(String words) {
    PersonId one = one(words, "");
    if (one == null) {
      throw new InvalidInput("required", Map.of());
    }
    return one;
  }

  /** What to type to mean the person. */
  public String typedFor(@Nullable PersonId id) {
    if (id == null) {
      return "";
    }
    Person person = organisation.person(id).person();
    return person.email() == null ? person.displayName().value() : person.email();
  }

  private @Nullable PersonId fitting(String words, String chosen) {
    var id = Typed.idOrNone(chosen);
    if (id == null) {
      return null;
    }
    try {
      Person person = organisation.person(new PersonId(id)).person();
      String email = person.email() == null ? "" : person.email();
      String text = SearchText.fold(person.displayName().value(), email);
      return SearchText.matches(text, words) ? person.id() : null;
    } catch (NotFound gone) {
      return null;
    }
  }

  private static boolean isCalled(Person person, String words) {
    return words.equalsIgnoreCase(person.email())
        || SearchText.fold(words).equals(SearchText.fold(person.displayName().value()));
  }
}

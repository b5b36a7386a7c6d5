package vn.okr.adapters.web.objective.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.SearchText;

/** Finds the unit or person whose name someone typed, to own an objective; accents ignored. */
@ApplicationScoped
class OwnersNamed {
  private static final int MOST = 10;

  private final BrowseOrganisation organisation;
  private final PeopleNamed people;

  @Inject
  OwnersNamed(BrowseOrganisation organisation, PeopleNamed people) {
    this.organisation = organisation;
    this.people = people;
  }

  /**
   * Someone who may be meant.
   *
   * @param value how a form names them, such as {@code unit:0190...}
   * @param detail what tells people of one name apart; absent for units
   */
  public record Candidate(String value, String name, @Nullable String detail) {}

  /** The first few units and people the words may mean. */
  List<Candidate> meant(String words) {
    if (SearchText.words(words).isEmpty() || words.length() > SearchWords.LONGEST) {
      return List.of();
    }
    return Stream.concat(
            organisation.unitsNamed(words, MOST).stream()
                .map(unit -> new Candidate("unit:" + unit.id().value(), unit.name(), null)),
            people.meant(words).stream().map(found -> found.person()).map(OwnersNamed::candidate))
        .toList();
  }

  /**
   * The one owner meant, as a form names it.
   *
   * @param chosen the candidate chosen beside the words, which counts while it fits them
   * @throws InvalidInput {@code nobody-found}, {@code several-found}
   */
  String one(String words, String chosen) {
    List<Candidate> found = meant(words);
    if (found.isEmpty()) {
      throw new InvalidInput("nobody-found", Map.of());
    }
    if (found.stream().anyMatch(one -> one.value().equals(chosen))) {
      return chosen;
    }
    List<Candidate> exact = found.stream().filter(one -> isCalled(one, words.strip())).toList();
    List<Candidate> best = exact.isEmpty() ? found : exact;
    if (best.size() > 1) {
      throw new InvalidInput("several-found", Map.of());
    }
    return best.getFirst().value();
  }

  private static Candidate candidate(Person person) {
    return new Candidate(
        "person:" + person.id().value(), person.displayName().value(), person.email());
  }

  private static boolean isCalled(Candidate one, String words) {
    return words.equalsIgnoreCase(one.detail())
        || SearchText.fold(words).equals(SearchText.fold(one.name()));
  }
}

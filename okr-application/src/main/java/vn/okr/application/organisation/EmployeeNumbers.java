package vn.okr.application.organisation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.okr.application.organisation.RegisterPeople.NewPerson;
import vn.okr.application.port.People;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Violation;

/** The employee numbers of people to be registered: each is somebody's only. */
final class EmployeeNumbers {
  private static final String PLACE = "/employeeNumber";

  private final Set<String> taken;
  private final Set<String> named = new HashSet<>();

  private EmployeeNumbers(Set<String> taken) {
    this.taken = taken;
  }

  /** Looks up at once which of theirs are taken. */
  static EmployeeNumbers of(People people, Collection<NewPerson> wanted) {
    List<String> numbers =
        wanted.stream().map(NewPerson::employeeNumber).filter(Objects::nonNull).toList();
    return new EmployeeNumbers(numbers.isEmpty() ? Set.of() : people.takenNumbers(numbers));
  }

  /**
   * Gives the person the number they are to have.
   *
   * @throws Conflict {@code already-exists}, pointing to the number, when it is another's or was
   *     named before
   */
  void take(NewPerson wanted) {
    String number = wanted.employeeNumber();
    if (number == null) {
      return;
    }
    if (taken.contains(number)) {
      throw refused(ErrorCode.ALREADY_EXISTS.value());
    }
    if (!named.add(number)) {
      throw refused("duplicate");
    }
  }

  private static Conflict refused(String reason) {
    Conflict conflict = new Conflict(ErrorCode.ALREADY_EXISTS);
    return (Conflict) conflict.with(List.of(Violation.of(PLACE, reason)));
  }
}

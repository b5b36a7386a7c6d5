package vn.okr.adapters.rest.organisation;

import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.organisation.RegisterPeople;
import vn.okr.domain.shared.Title;
import vn.okr.http.people.Email;
import vn.okr.http.people.EmployeeNumber;

/** What is to change about a person. */
public record PersonPatch(
    Patch<Title> displayName,
    Patch<@Nullable Email> email,
    Patch<@Nullable EmployeeNumber> employeeNumber,
    Patch<Boolean> active) {
  RegisterPeople.PersonEdit toCommand() {
    Email newEmail = email.orNone(null);
    EmployeeNumber newNumber = employeeNumber.orNone(null);
    return new RegisterPeople.PersonEdit(
        displayName,
        new Patch<>(email.given(), newEmail == null ? null : newEmail.value()),
        new Patch<>(employeeNumber.given(), newNumber == null ? null : newNumber.value()),
        Patch.keep(),
        Patch.keep(),
        active);
  }
}

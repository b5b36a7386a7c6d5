package vn.okr.adapters.rest.organisation;

import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.organisation.RegisterPeople;
import vn.okr.domain.shared.Title;

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
        text(email.given(), newEmail == null ? null : newEmail.value()),
        text(employeeNumber.given(), newNumber == null ? null : newNumber.value()),
        active);
  }

  private static Patch<@Nullable String> text(boolean given, @Nullable String value) {
    return given ? Patch.to(value) : Patch.keep();
  }
}

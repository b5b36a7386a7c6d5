package vn.okr.adapters.rest.organisation;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.application.organisation.RegisterPeople;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Title;
import vn.okr.http.people.Email;
import vn.okr.http.people.EmployeeNumber;
import vn.okr.http.people.LanguageTag;

/** A person to be registered ahead of their first sign-in. */
public record PersonRequest(
    Title displayName,
    @Nullable Email email,
    @Nullable EmployeeNumber employeeNumber,
    @Nullable LanguageTag locale,
    @Nullable ZoneId zone,
    @AtMost(100) @Nullable List<UnitId> units) {
  RegisterPeople.NewPerson toCommand() {
    return new RegisterPeople.NewPerson(
        displayName,
        email == null ? null : email.value(),
        employeeNumber == null ? null : employeeNumber.value(),
        locale == null ? null : locale.value(),
        zone,
        units == null ? List.of() : units);
  }
}

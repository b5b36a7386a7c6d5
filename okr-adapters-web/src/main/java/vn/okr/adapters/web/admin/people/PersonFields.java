package vn.okr.adapters.web.admin.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.admin.FormReader;
import vn.okr.adapters.web.admin.units.UnitLabels;
import vn.okr.application.Patch;
import vn.okr.application.organisation.RegisterPeople.NewPerson;
import vn.okr.application.organisation.RegisterPeople.PersonEdit;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;
import vn.okr.http.people.Email;
import vn.okr.http.people.EmployeeNumber;
import vn.okr.http.people.LanguageTag;

/**
 * A person's record, as typed.
 *
 * @param revision the revision a change is meant for
 * @param unit the unit a new person belongs to
 */
public record PersonFields(
    long revision,
    String displayName,
    String email,
    String employeeNumber,
    String locale,
    String zone,
    String unit) {

  static PersonFields empty(String unit) {
    return new PersonFields(0, "", "", "", "", "", unit);
  }

  static PersonFields of(Person person) {
    return new PersonFields(
        person.revision(),
        person.displayName().value(),
        orEmpty(person.email()),
        orEmpty(person.employeeNumber()),
        orEmpty(person.locale()),
        person.zone() == null ? "" : person.zone().getId(),
        "");
  }

  static PersonFields from(Form form) {
    return new PersonFields(
        form.revision(),
        form.text("displayName"),
        form.text("email"),
        form.text("employeeNumber"),
        form.text("locale"),
        form.text("zone"),
        form.text("unit"));
  }

  /** The same, meant for what is there now. */
  PersonFields meantFor(long now) {
    return new PersonFields(now, displayName, email, employeeNumber, locale, zone, unit);
  }

  /**
   * The person to be registered.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  NewPerson toNew(UnitLabels labels) {
    return read(labels::find);
  }

  /**
   * The change to their record.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  PersonEdit toEdit() {
    NewPerson read = read(null);
    return new PersonEdit(
        Patch.to(read.displayName()),
        new Patch<>(true, read.email()),
        new Patch<>(true, read.employeeNumber()),
        new Patch<>(true, read.locale()),
        new Patch<>(true, read.zone()),
        Patch.keep());
  }

  private NewPerson read(@Nullable Function<String, UnitId> unitNamed) {
    FormReader reader = new FormReader();
    Title name = reader.read("/displayName", displayName, Title::new);
    String mail = reader.readOrNone("/email", email, text -> new Email(text).value());
    String number =
        reader.readOrNone("/employeeNumber", employeeNumber, t -> new EmployeeNumber(t).value());
    String language = reader.readOrNone("/locale", locale, text -> new LanguageTag(text).value());
    ZoneId home = reader.readOrNone("/zone", zone, FormReader::zone);
    UnitId belongs = unitNamed == null ? null : reader.readOrNone("/unit", unit, unitNamed);
    reader.done();
    return new NewPerson(
        Objects.requireNonNull(name, "what was not refused was read"),
        mail,
        number,
        language,
        home,
        belongs == null ? List.of() : List.of(belongs));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}

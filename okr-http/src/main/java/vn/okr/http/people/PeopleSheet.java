package vn.okr.http.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Refusals;
import vn.okr.application.organisation.RegisterPeople;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;

/**
 * People to be registered, as a sheet with the columns displayName, email, employeeNumber and
 * units; units are ids or names parted by semicolons. Only the first column is needed.
 */
public final class PeopleSheet {
  /** The most rows a sheet may have. */
  public static final int MOST_ROWS = 5_000;

  private static final Set<String> COLUMNS =
      Set.of("displayName", "email", "employeeNumber", "units");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private PeopleSheet() {}

  /**
   * The people of a sheet.
   *
   * @param unitNamed finds a unit by what the sheet calls it
   * @throws OkrException pointing to every row that was refused
   */
  public static List<RegisterPeople.NewPerson> read(
      String text, Function<String, UnitId> unitNamed) {
    List<CSVRecord> rows = rows(text);
    List<RegisterPeople.NewPerson> people = new ArrayList<>();
    Refusals refusals = new Refusals();
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      refusals.gather("/items/" + i, () -> people.add(person(row, unitNamed)));
    }
    refusals.throwIfAny();
    return people;
  }

  private static List<CSVRecord> rows(String text) {
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      if (!parser.getHeaderNames().contains("displayName")
          || !COLUMNS.containsAll(parser.getHeaderNames())) {
        throw new InvalidInput("invalid-header", Map.of());
      }
      List<CSVRecord> rows = parser.getRecords();
      if (rows.size() > MOST_ROWS) {
        throw new InvalidInput("too-many", Map.of("max", MOST_ROWS)).under("/items");
      }
      return rows;
    } catch (IOException | IllegalArgumentException | UncheckedIOException malformed) {
      InvalidInput refused = new InvalidInput("malformed-csv", Map.of());
      refused.initCause(malformed);
      throw refused;
    }
  }

  private static RegisterPeople.NewPerson person(
      CSVRecord row, Function<String, UnitId> unitNamed) {
    if (!row.isConsistent()) {
      throw new InvalidInput("malformed-csv", Map.of());
    }
    Refusals refusals = new Refusals();
    Row cells = new Row(row, refusals);
    Title name = cells.read("displayName", Title::new);
    Email email = cells.read("email", Email::new);
    EmployeeNumber number = cells.read("employeeNumber", EmployeeNumber::new);
    List<UnitId> units = cells.units(unitNamed);
    if (name == null && cells.text("displayName").isEmpty()) {
      refusals.gather(
          "/displayName",
          () -> {
            throw new InvalidInput("required", Map.of());
          });
    }
    refusals.throwIfAny();
    return new RegisterPeople.NewPerson(
        Objects.requireNonNull(name),
        email == null ? null : email.value(),
        number == null ? null : number.value(),
        null,
        null,
        units);
  }

  /** The cells of one row; what they refuse is gathered. */
  private record Row(CSVRecord row, Refusals refusals) {
    String text(String column) {
      return row.isMapped(column) ? row.get(column) : "";
    }

    List<UnitId> units(Function<String, UnitId> unitNamed) {
      List<String> named =
          Arrays.stream(text("units").split(";"))
              .map(String::strip)
              .filter(n -> !n.isEmpty())
              .toList();
      List<UnitId> units = new ArrayList<>();
      for (int i = 0; i < named.size(); i++) {
        String unit = named.get(i);
        refusals.gather("/units/" + i, () -> units.add(unitNamed.apply(unit)));
      }
      return units;
    }

    <T> @Nullable T read(String column, Function<String, T> type) {
      String text = text(column);
      if (text.isEmpty()) {
        return null;
      }
      List<T> read = new ArrayList<>();
      refusals.gather("/" + column, () -> read.add(type.apply(text)));
      return read.isEmpty() ? null : read.getFirst();
    }
  }
}

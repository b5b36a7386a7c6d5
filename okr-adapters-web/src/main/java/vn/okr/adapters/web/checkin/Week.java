package vn.okr.adapters.web.checkin;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.okr.adapters.web.page.Show;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.Refusals;
import vn.okr.application.checkin.CheckInDue;
import vn.okr.application.checkin.RecordCheckIns;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;

/**
 * A week as it was typed.
 *
 * @param lines every line of the grid, those left alone too
 * @param gone whether something was typed for a key result that takes no check-ins of theirs by now
 */
record Week(List<Line> lines, boolean gone) {
  private static final String MOVED = "moved-meanwhile";
  private static final String FIRST_CELL = "was.";

  /** A line with what was typed into it. */
  record Line(CheckInDue due, Cells cells, Cells now) {
    /** Whether someone else has checked in since the form was made. */
    boolean movedMeanwhile() {
      return !cells.was().equals(now.was());
    }

    Measure measure() {
      return due.keyResult().keyResult().definition().measure();
    }
  }

  static Week typed(List<CheckInDue> rows, MultivaluedMap<String, String> form, Show show) {
    List<Line> lines =
        rows.stream()
            .map(
                row ->
                    new Line(
                        row,
                        Cells.from(form, idOf(row)),
                        Cells.of(row.keyResult().keyResult(), show)))
            .toList();
    Set<KeyResultId> here = rows.stream().map(Week::idOf).collect(Collectors.toSet());
    boolean gone =
        form.keySet().stream()
            .filter(name -> name.startsWith(FIRST_CELL))
            .map(name -> Typed.idOrNone(name.substring(FIRST_CELL.length())))
            .filter(Objects::nonNull)
            .map(KeyResultId::new)
            .anyMatch(id -> !here.contains(id) && Cells.from(form, id).sayAnything());
    return new Week(lines, gone);
  }

  private static KeyResultId idOf(CheckInDue row) {
    return row.keyResult().keyResult().id();
  }

  /** The lines in which something is said, in the order of the grid. */
  List<Line> said() {
    return lines.stream().filter(line -> line.cells().sayAnything()).toList();
  }

  /**
   * What is to be recorded.
   *
   * @throws OkrException pointing to every cell that cannot be read
   */
  List<RecordCheckIns.Item> items(CellReader reader) {
    if (gone) {
      throw new Conflict(ErrorCode.CONFLICT);
    }
    List<RecordCheckIns.Item> items = new ArrayList<>();
    Refusals refusals = new Refusals();
    List<Line> said = said();
    for (int i = 0; i < said.size(); i++) {
      Line line = said.get(i);
      refusals.gather(
          "/items/" + i,
          () -> {
            requireUnmoved(line);
            items.add(
                new RecordCheckIns.Item(
                    line.cells().keyResult(), reader.read(line.cells(), line.measure())));
          });
    }
    refusals.throwIfAny();
    return items;
  }

  /** What moved is told once, beside its line; who then saves again has seen it. */
  private static void requireUnmoved(Line line) {
    if (line.movedMeanwhile()) {
      throw new InvalidInput(MOVED, Map.of());
    }
  }

  /** The lines with what is wrong, by the pointers of the refusal. */
  List<GridRow> rows(Map<String, String> errors) {
    List<Line> said = said();
    return lines.stream()
        .map(
            line -> {
              String prefix = "/items/" + said.indexOf(line);
              Map<String, String> own = new LinkedHashMap<>();
              errors.forEach(
                  (pointer, text) -> {
                    if (pointer.equals(prefix)) {
                      own.put("", text);
                    } else if (pointer.startsWith(prefix + "/")) {
                      own.put(pointer.substring(prefix.length() + 1), text);
                    }
                  });
              return GridRow.of(line.due(), line.cells().knowing(line.now()), own);
            })
        .toList();
  }

  /** The cells in which something is said. */
  List<Cells> cells() {
    return said().stream().map(Line::cells).toList();
  }
}

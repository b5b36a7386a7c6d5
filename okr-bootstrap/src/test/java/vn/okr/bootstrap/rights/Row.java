package vn.okr.bootstrap.rights;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One operation in a world, asked by everyone. */
record Row(World world, Stated operation) {
  private record Cell(Caller caller, Goal goal) {}

  /** Who is answered otherwise than stated on these goals, and how. */
  List<String> wrongOn(List<Goal> goals) {
    List<Cell> cells =
        goals.stream()
            .flatMap(goal -> Arrays.stream(Caller.values()).map(caller -> new Cell(caller, goal)))
            .toList();
    return Many.wrong(cells, this::deviation);
  }

  private @Nullable String deviation(Cell cell) {
    Answer answer =
        new Template(world, cell.goal()).ask(operation, world.token(cell.caller())).send();
    int expected = operation.expected(cell.caller(), cell.goal());
    return answer.status() == expected
        ? null
        : "%s by %s on %s: %d instead of %d, %s"
            .formatted(
                operation, cell.caller(), cell.goal(), answer.status(), expected, answer.code());
  }
}

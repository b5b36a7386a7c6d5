package vn.okr.adapters.web.admin.machines;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Frame;
import vn.okr.application.Page;
import vn.okr.application.objective.HistoryView;
import vn.okr.domain.organisation.ServiceAccount.Scope;

/**
 * Who has changed what about a machine, the newest first.
 *
 * @param older where what is older begins; absent at the end
 */
record MachineHistory(List<Line> lines, @Nullable UUID older) {
  private static final String NOTHING = "–";
  private static final Pattern BETWEEN = Pattern.compile("[\\[\\], ]+");

  /** One thing that was changed, as people read it. */
  record Line(
      Instant at,
      String byName,
      boolean byServiceAccount,
      MachineField field,
      String before,
      String after) {}

  static MachineHistory of(Page<HistoryView> page, Frame frame) {
    MachineTexts texts = frame.texts(MachineTexts.class);
    return new MachineHistory(
        page.items().stream().map(view -> line(view, texts)).toList(), page.next());
  }

  private static Line line(HistoryView view, MachineTexts texts) {
    MachineField field = MachineField.of(Objects.requireNonNull(view.entry().field()));
    return new Line(
        view.entry().at(),
        view.byName(),
        view.byServiceAccount(),
        field,
        inWords(field, view.entry().before(), texts),
        inWords(field, view.entry().after(), texts));
  }

  private static String inWords(MachineField field, @Nullable String value, MachineTexts texts) {
    if (value == null) {
      return NOTHING;
    }
    return switch (field) {
      case NAME, CLIENT -> value;
      case ACTIVE -> Boolean.parseBoolean(value) ? texts.active() : texts.ended();
      case REPORTS, KPIS -> String.valueOf(listed(value).count());
      case SCOPES -> {
        String scopes =
            listed(value)
                .map(scope -> texts.scope(Scope.valueOf(scope)))
                .collect(Collectors.joining(", "));
        yield scopes.isEmpty() ? NOTHING : scopes;
      }
    };
  }

  /** The items of a list as history writes it, such as {@code [READ, REPORT]}. */
  private static Stream<String> listed(String value) {
    return BETWEEN.splitAsStream(value).filter(item -> !item.isEmpty());
  }
}

package vn.okr.application.objective;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.HistoryEntry;

/** Finds what lines of history name by id: owners, key results, and the upper ends of links. */
final class NamedInHistory {
  private static final Set<String> FIELDS_OF_IDS = Set.of("owner", "ownerId", "alignments");
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private NamedInHistory() {}

  static Set<UUID> in(Collection<HistoryView> lines) {
    Set<UUID> ids = new HashSet<>();
    for (HistoryView line : lines) {
      HistoryEntry entry = line.entry();
      if (entry.keyResult() != null) {
        ids.add(entry.keyResult().value());
      }
      // Other fields hold what people wrote, which may look like an id and is none.
      if (entry.field() != null && FIELDS_OF_IDS.contains(entry.field())) {
        addFrom(entry.before(), ids);
        addFrom(entry.after(), ids);
      }
    }
    return ids;
  }

  private static void addFrom(@Nullable String value, Set<UUID> ids) {
    if (value != null) {
      ID.matcher(value).results().forEach(found -> ids.add(UUID.fromString(found.group())));
    }
  }
}

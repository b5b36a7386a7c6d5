package vn.okr.application.objective;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.HistoryEntry;
import vn.okr.domain.objective.ChangeKind;

/**
 * The lines of history that name the upper ends of links. They are kept whole and told without what
 * the reader may not know of; where that leaves no change, there is no line.
 */
final class LinkLines {
  private static final String BETWEEN = ", ";
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private LinkLines() {}

  /** The objectives and key results that lines name. */
  static Set<UUID> idsIn(Collection<HistoryView> lines) {
    Set<UUID> ids = new HashSet<>();
    lines.stream()
        .map(HistoryView::entry)
        .filter(LinkLines::namesLinks)
        .flatMap(entry -> Stream.of(linksIn(entry.before()), linksIn(entry.after())))
        .forEach(links -> links.forEach(link -> ids.add(idIn(link))));
    return ids;
  }

  /** The lines, with the links to these objectives and key results alone. */
  static List<HistoryView> shown(Collection<HistoryView> lines, Set<UUID> known) {
    return lines.stream()
        .map(line -> namesLinks(line.entry()) ? shown(line, known) : line)
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable HistoryView shown(HistoryView line, Set<UUID> known) {
    HistoryEntry entry = line.entry();
    String before = shown(entry.before(), known);
    String after = shown(entry.after(), known);
    return before.equals(after)
        ? null
        : new HistoryView(entry.saying(before, after), line.byName(), line.principalName());
  }

  private static String shown(@Nullable String links, Set<UUID> known) {
    return linksIn(links).stream()
        .filter(link -> known.contains(idIn(link)))
        .collect(Collectors.joining(BETWEEN));
  }

  private static boolean namesLinks(HistoryEntry entry) {
    return entry.what().equals(ChangeKind.ALIGNED.name());
  }

  private static List<String> linksIn(@Nullable String links) {
    return links == null || links.isEmpty() ? List.of() : Arrays.asList(links.split(BETWEEN));
  }

  private static UUID idIn(String link) {
    return ID.matcher(link)
        .results()
        .map(found -> UUID.fromString(found.group()))
        .findFirst()
        .orElseThrow();
  }
}

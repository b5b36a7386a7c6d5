package vn.okr.adapters.web.admin.people;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a row of a sheet was refused.
 *
 * @param row its number as a spreadsheet counts, the line of headings being 1; absent for what is
 *     wrong with the sheet as a whole
 * @param column which cell; empty for the row as a whole
 */
public record RowRefused(@Nullable Integer row, String column, String reason) {
  /** As many are listed at most. */
  static final int MOST = 100;

  private static final int FIRST_ROW = 2;
  private static final Pattern ITEM = Pattern.compile("/items/(\\d{1,7})(?:/([A-Za-z]+).*)?");

  /** The reasons, row by row, from what is wrong by pointer. */
  static List<RowRefused> of(Map<String, String> errors) {
    return errors.entrySet().stream().map(one -> of(one.getKey(), one.getValue())).toList();
  }

  private static RowRefused of(String pointer, String reason) {
    Matcher item = ITEM.matcher(pointer);
    if (!item.matches()) {
      return new RowRefused(null, "", reason);
    }
    String column = item.group(2);
    return new RowRefused(
        Integer.parseInt(item.group(1)) + FIRST_ROW, column == null ? "" : column, reason);
  }
}

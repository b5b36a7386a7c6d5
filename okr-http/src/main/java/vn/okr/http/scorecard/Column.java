package vn.okr.http.scorecard;

/** The columns of a grading sheet, in their order. */
enum Column {
  OBJECTIVE("objective", 40, ""),
  AMBITION("ambition", 12, ""),
  STATE("state", 16, ""),
  KEY_RESULT("keyResult", 44, ""),
  WEIGHT("weight", 10, Column.ANY_NUMBER),
  START("start", 13, Column.ANY_NUMBER),
  TARGET("target", 13, Column.ANY_NUMBER),
  CURRENT("current", 14, Column.ANY_NUMBER),
  UNIT("unit", 12, ""),
  SCORE("score", 9, "0.00"),
  GRADE("grade", 14, "0.00"),
  AT_LEAST("atLeast", 11, Column.ANY_NUMBER),
  AT_MOST("atMost", 11, Column.ANY_NUMBER);

  private static final String ANY_NUMBER = "#,##0.####";

  private final String word;
  private final int width;
  private final String format;

  Column(String word, int width, String format) {
    this.word = word;
    this.width = width;
    this.format = format;
  }

  /** The key of its heading. */
  String word() {
    return word;
  }

  /** How wide it is in a workbook, in characters. */
  int width() {
    return width;
  }

  /** How a workbook shows its numbers; empty for columns of words. */
  String format() {
    return format;
  }
}

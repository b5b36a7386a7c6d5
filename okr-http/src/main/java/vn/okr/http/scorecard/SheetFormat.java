package vn.okr.http.scorecard;

/** The formats in which a grading sheet is written as a file. */
public enum SheetFormat {
  /** Comma-separated, with a byte order mark, without which Excel misreads Vietnamese. */
  CSV(SheetFormat.CSV_TYPE, "csv"),
  /** A workbook whose numbers are numbers, in whatever way the reader's country writes them. */
  XLSX(SheetFormat.XLSX_TYPE, "xlsx");

  /** The media type of CSV. */
  public static final String CSV_TYPE = "text/csv";

  /** The media type of workbooks. */
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String mediaType;
  private final String extension;

  SheetFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** What the file's name ends in, without the dot. */
  public String extension() {
    return extension;
  }
}

package vn.okr.adapters.web.objective;

import java.util.Locale;

/** The fields that lines of history tell of, as keys of the texts. */
public enum HistoryField {
  TITLE,
  DESCRIPTION,
  AMBITION,
  OWNER,
  ALIGNMENTS,
  MEASURE,
  START,
  TARGET,
  UNIT,
  AT_LEAST,
  AT_MOST,
  METHOD,
  MILESTONE,
  WEIGHT,
  STARTING_CONFIDENCE,
  GRADE,
  INITIATIVE,
  INITIATIVE_STATE,
  DUE_ON,
  LINK,
  KPI,
  OTHER;

  private static final String OF_MEASURE = "measure.";

  /** The field that a line calls by this name. */
  static HistoryField of(String name) {
    String bare = name.startsWith(OF_MEASURE) ? name.substring(OF_MEASURE.length()) : name;
    if (bare.startsWith("milestone ")) {
      return MILESTONE;
    }
    return switch (bare) {
      case "ownerId" -> OWNER;
      case "atLeast" -> AT_LEAST;
      case "atMost" -> AT_MOST;
      case "initiativeState" -> INITIATIVE_STATE;
      case "dueOn" -> DUE_ON;
      case "startingConfidence" -> STARTING_CONFIDENCE;
      default -> named(bare.toUpperCase(Locale.ROOT));
    };
  }

  private static HistoryField named(String constant) {
    for (HistoryField field : values()) {
      if (field.name().equals(constant)) {
        return field;
      }
    }
    return OTHER;
  }
}

package vn.okr.domain.organisation;

/** Where in the organisation an objective lives (M2), from the top down. */
public enum Level {
  COMPANY,
  DEPARTMENT,
  TEAM,
  INDIVIDUAL
}

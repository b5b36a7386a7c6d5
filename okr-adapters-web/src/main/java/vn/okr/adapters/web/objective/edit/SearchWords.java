package vn.okr.adapters.web.objective.edit;

/** What is asked of words typed to find something. */
final class SearchWords {
  /** More is no search but a text. */
  static final int LONGEST = 200;

  private SearchWords() {}
}

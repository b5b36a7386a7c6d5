package vn.okr.local.company;

/** What all chapters of the story are about. */
record Company(Calendar calendar, Cast cast, GoalBook book) {}

package vn.okr.local.company;

import java.util.List;

/** What all chapters of the story are about. */
record Company(Calendar calendar, Cast cast, GoalBook book, List<KpiTeller.Kept> kpis) {}

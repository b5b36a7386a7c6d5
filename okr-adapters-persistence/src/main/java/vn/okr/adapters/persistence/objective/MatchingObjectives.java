package vn.okr.adapters.persistence.objective;

import java.util.ArrayList;
import java.util.List;
import vn.okr.adapters.persistence.shared.Keyset;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.adapters.persistence.shared.WordSearch;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.ObjectiveFilter;

/**
 * The ids of the objectives that stand on a page of a list, as a statement: filtered by themselves,
 * so that owners are looked up for the rows of a page alone.
 */
final class MatchingObjectives {
  private static final String ALL = "from objective o";
  private static final String IN_CYCLE = "from objective o join cycle c on c.id = o.cycle_id";

  /** Pages of ids. */
  static final Keyset IDS = Keyset.of("o.id", "select o.id " + ALL);

  private static final Keyset IDS_BY_STATUS = Keyset.of("o.id", "select o.id " + IN_CYCLE);
  private static final Keyset TEXTS = Keyset.of("o.id", "select o.id, o.search_text " + ALL);
  private static final Keyset TEXTS_BY_STATUS =
      Keyset.of("o.id", "select o.id, o.search_text " + IN_CYCLE);

  private MatchingObjectives() {}

  static Sql of(ObjectiveFilter filter, List<Sql> conditions, PageRequest request) {
    Keyset ids = filter.status() == null ? IDS : IDS_BY_STATUS;
    Keyset texts = filter.status() == null ? TEXTS : TEXTS_BY_STATUS;
    return filter.search() == null
        ? ids.page(conditions, request)
        : withWords(filter.search(), ids, texts, conditions, request);
  }

  /**
   * Common words fill a page from the first hundreds of objectives read one by one, while the index
   * first gathers every objective that has them; rare words need the index (ADR 0017).
   */
  private static Sql withWords(
      String words, Keyset ids, Keyset texts, List<Sql> conditions, PageRequest request) {
    Sql hundreds =
        texts.rest(conditions, request).then(texts.order(request)).then(Sql.of("limit 300"));
    Sql near =
        Sql.of("select o.id from (")
            .then(hundreds)
            .then(Sql.of(") o where"))
            .then(WordSearch.rowByRow("o.search_text", words));
    List<Sql> all = new ArrayList<>(conditions);
    all.add(WordSearch.byIndex("search_words(o.search_text)", words));
    return Sql.of("with near as materialized (")
        .then(ids.first(request, near))
        .then(Sql.of(") select id from near union all select id from ("))
        .then(ids.page(all, request))
        .then(Sql.of(") anywhere where (select count(*) from near) < :limit"));
  }
}

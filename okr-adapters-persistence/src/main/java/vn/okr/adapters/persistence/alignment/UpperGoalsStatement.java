package vn.okr.adapters.persistence.alignment;

import java.util.ArrayList;
import java.util.List;
import vn.okr.adapters.persistence.objective.Visibility;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.adapters.persistence.shared.WordSearch;
import vn.okr.application.alignment.UpperGoalsWanted;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.UnitId;

/** The goals that one may rest on, as a statement. */
final class UpperGoalsStatement {
  private static final Sql GOALS =
      Sql.of("select o.id from objective o join cycle c on c.id = o.cycle_id");

  private static final String DURING = "c.starts_on <= :startsOn and c.ends_on >= :endsOn";

  private static final String OF_UNITS =
      """
      o.owner_unit_id = any(:owners)
      or (o.owner_unit_id = any(:ownersOfLonger)
          and (c.starts_on < :startsOn or c.ends_on > :endsOn))""";

  private UpperGoalsStatement() {}

  static Sql of(UpperGoalsWanted wanted, Actor actor) {
    List<Sql> conditions = new ArrayList<>();
    conditions.add(
        Sql.of(DURING)
            .with("startsOn", wanted.during().startsOn())
            .with("endsOn", wanted.during().endsOn()));
    conditions.add(Sql.of("o.state <> 'DROPPED'"));
    conditions.add(Visibility.seenBy(actor));
    if (wanted.owners() != null) {
      conditions.add(
          Sql.of(OF_UNITS)
              .with("owners", RowReader.arrayOf(wanted.owners(), UnitId::value))
              .with("ownersOfLonger", RowReader.arrayOf(wanted.ownersOfLonger(), UnitId::value)));
    }
    if (wanted.except() != null) {
      conditions.add(Sql.of("o.id <> :except").with("except", wanted.except().value()));
    }
    if (wanted.search() != null) {
      conditions.add(WordSearch.in("search_words(o.search_text)", wanted.search()));
    }
    return GOALS.where(conditions);
  }
}

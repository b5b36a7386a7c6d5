package vn.okr.local.company;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitId;
import vn.okr.local.company.plan.Holder;

/** Who is who in the story: accounts with the people behind them, units with their leads. */
final class Cast {
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, UnitId> units = new HashMap<>();
  private final Map<String, String> leads = new HashMap<>();

  void enter(String account, Actor actor) {
    actors.put(account, actor);
  }

  void found(String unit, UnitId id, String lead) {
    units.put(unit, id);
    leads.put(unit, lead);
  }

  Actor actor(String account) {
    return Objects.requireNonNull(actors.get(account), account);
  }

  Collection<Actor> actors() {
    return actors.values();
  }

  UnitId unit(String key) {
    return Objects.requireNonNull(units.get(key), key);
  }

  /** The account that acts for a holder: the person, or the unit's lead. */
  String accountOf(Holder holder) {
    return switch (holder) {
      case Holder.OfPerson(String account) -> account;
      case Holder.OfUnit(String key) -> Objects.requireNonNull(leads.get(key), key);
    };
  }

  Owner ownerOf(Holder holder) {
    return switch (holder) {
      case Holder.OfPerson(String account) -> Owner.of(actor(account).person());
      case Holder.OfUnit(String key) -> Owner.of(unit(key));
    };
  }
}

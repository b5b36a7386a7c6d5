package vn.okr.adapters.persistence.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.Initiatives;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeId;
import vn.okr.domain.initiative.InitiativeState;
import vn.okr.domain.initiative.WebLink;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Title;

@ApplicationScoped
class PostgresInitiatives implements Initiatives {
  private final InitiativeRepository initiatives;

  PostgresInitiatives(InitiativeRepository initiatives) {
    this.initiatives = initiatives;
  }

  @Override
  public Optional<Initiative> find(InitiativeId id) {
    List<InitiativeEntity> found = initiatives.list("id = ?1", id.value());
    return initiatives.letGoFirst(found).map(PostgresInitiatives::toInitiative);
  }

  @Override
  public int countUnder(KeyResultId keyResult) {
    return (int) initiatives.count("keyResultId = ?1", keyResult.value());
  }

  @Override
  public void add(Initiative initiative) {
    InitiativeEntity entity = new InitiativeEntity();
    write(initiative, entity);
    initiatives.persist(entity);
  }

  @Override
  public void save(Initiative initiative) {
    write(initiative, lock(initiative, initiative.revision() - 1));
  }

  @Override
  public void remove(Initiative initiative) {
    initiatives.delete(lock(initiative, initiative.revision()));
  }

  private InitiativeEntity lock(Initiative initiative, long at) {
    return initiatives.lockAt(initiative.id().value(), at, stored -> stored.revision);
  }

  private static Initiative toInitiative(InitiativeEntity entity) {
    return new Initiative(
        new InitiativeId(entity.id),
        new KeyResultId(entity.keyResultId),
        new Initiative.Definition(
            new Title(entity.title),
            entity.ownerId == null ? null : new PersonId(entity.ownerId),
            entity.dueOn,
            WebLink.ofNullable(entity.link)),
        InitiativeState.valueOf(entity.state),
        entity.revision);
  }

  private static void write(Initiative initiative, InitiativeEntity entity) {
    Initiative.Definition definition = initiative.definition();
    entity.id = initiative.id().value();
    entity.keyResultId = initiative.keyResultId().value();
    entity.title = definition.title().value();
    entity.ownerId = idOf(definition.ownerId());
    entity.dueOn = definition.dueOn();
    entity.link = definition.link() == null ? null : definition.link().value();
    entity.state = initiative.state().name();
    entity.revision = initiative.revision();
  }

  private static @Nullable UUID idOf(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}

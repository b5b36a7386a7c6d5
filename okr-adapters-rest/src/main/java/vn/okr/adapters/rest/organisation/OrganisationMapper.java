package vn.okr.adapters.rest.organisation;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.organisation.PersonView;
import vn.okr.domain.organisation.Unit;

/** Maps units and people to what is answered. */
@Mapper(uses = WireValues.class)
interface OrganisationMapper {
  UnitResponse toResponse(Unit unit);

  @Mapping(target = "id", source = "person.id")
  @Mapping(target = "displayName", source = "person.displayName")
  @Mapping(target = "email", source = "person.email")
  @Mapping(target = "active", source = "person.active")
  PersonResponse toResponse(PersonView view);

  @Mapping(target = "id", source = "view.person.id")
  @Mapping(target = "displayName", source = "view.person.displayName")
  @Mapping(target = "email", source = "view.person.email")
  @Mapping(target = "locale", source = "view.person.locale")
  @Mapping(target = "zone", source = "view.person.zone")
  @Mapping(target = "units", source = "view.units")
  MeResponse toResponse(PersonView view, List<String> roles);
}

package vn.okr.adapters.rest.objective;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import vn.okr.adapters.rest.json.Variant;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

/** Who shall answer for an objective. */
@Schema(
    oneOf = {OwnerRequest.OfUnit.class, OwnerRequest.OfPerson.class},
    discriminatorProperty = "type")
public sealed interface OwnerRequest {
  /** A unit. */
  @Variant("unit")
  @Schema(name = "UnitOwner", properties = @SchemaProperty(name = "type", enumeration = "unit"))
  record OfUnit(UnitId id) implements OwnerRequest {
    @Override
    public Owner toOwner() {
      return Owner.of(id);
    }
  }

  /** A person. */
  @Variant("person")
  @Schema(name = "PersonOwner", properties = @SchemaProperty(name = "type", enumeration = "person"))
  record OfPerson(PersonId id) implements OwnerRequest {
    @Override
    public Owner toOwner() {
      return Owner.of(id);
    }
  }

  /** The owner meant. */
  Owner toOwner();
}

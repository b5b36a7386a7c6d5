package vn.okr.architecture.planted.entitiesstayathome.adapters.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A table for everybody. */
@Entity
public class PublicEntity {
  @Id Long id;
}

package vn.okr.adapters.persistence.replica;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** A standby of the database that may be read from. */
@ConfigMapping(prefix = "okr.read-replica")
public interface ReadReplicaSettings {
  /** Where it is: one server, as what is known of one says nothing of another; none unless set. */
  Optional<String> jdbcUrl();

  /** Who reads there; whoever reads the database itself unless set. */
  @WithDefault("${quarkus.datasource.username:}")
  Optional<String> username();

  /** Their password. */
  @WithDefault("${quarkus.datasource.password:}")
  Optional<String> password();

  /** How far it may lag behind and still be read from. */
  @WithDefault("5S")
  Duration lagAllowed();
}

package vn.okr.adapters.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How replicas reach each other. */
@ConfigMapping(prefix = "okr.live")
public interface LiveSettings {
  /**
   * The database, reached directly: a pooler that gives a connection to others between two
   * transactions would lose what is told. The same database as everything else unless named.
   */
  @WithDefault("${quarkus.datasource.jdbc.url}")
  String jdbcUrl();

  /** Who reads there. */
  @WithDefault("${quarkus.datasource.username}")
  String username();

  /** Their password. */
  @WithDefault("${quarkus.datasource.password}")
  String password();
}

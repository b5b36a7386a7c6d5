package vn.okr.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A database of the chart's own. */
class DatabaseTest {
  @Test
  void replicasFindTheDatabaseThatTheOperatorMakes() {
    // When
    Manifests manifests = Setup.CLOUD_NATIVE_PG.manifests();

    // Then
    assertThat(manifests.one(Cluster.class).metadata().getName()).isEqualTo("goals-database");
    assertThat(Environment.of(manifests.server()).text("QUARKUS_DATASOURCE_JDBC_URL"))
        .isEqualTo("jdbc:postgresql://goals-database-rw:5432/okr");
  }

  @Test
  void theClusterIsMadeAsSaid() {
    // When
    Cluster.Spec cluster = Setup.CLOUD_NATIVE_PG.manifests().one(Cluster.class).spec();

    // Then
    assertThat(cluster.instances()).isEqualTo(3);
    assertThat(cluster.bootstrap().initdb()).isEqualTo(new Cluster.Initdb("okr", "okr"));
    assertThat(cluster.storage()).isEqualTo(new Cluster.Storage("20Gi", "fast"));
    assertThat(cluster.postgresql().parameters()).containsEntry("max_connections", "200");
  }

  @Test
  void furtherFieldsGoBeforeTheChartsOwn() {
    // When
    Manifests manifests =
        Chart.renderWith(
            Setup.CLOUD_NATIVE_PG,
            "database: {cloudNativePg: {extraSpec: {bootstrap: {initdb: {owner: others}}}}}");

    // Then
    assertThat(manifests.one(Cluster.class).spec().bootstrap().initdb())
        .isEqualTo(new Cluster.Initdb("okr", "others"));
  }

  @Test
  void goalsOutliveTheRelease() {
    // When
    Cluster cluster = Setup.CLOUD_NATIVE_PG.manifests().one(Cluster.class);

    // Then
    assertThat(cluster.metadata().getAnnotations())
        .containsEntry("helm.sh/resource-policy", "keep");
  }
}

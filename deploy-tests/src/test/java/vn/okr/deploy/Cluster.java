package vn.okr.deploy;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.Map;

/**
 * A PostgreSQL of CloudNativePG's, with the fields that the chart and these tests use. Written by
 * hand from its documentation, as no artifact has a model of it: other than the other models it
 * proves nothing beyond what is written here.
 */
record Cluster(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
  record Spec(
      Integer instances,
      String imageName,
      Bootstrap bootstrap,
      Storage storage,
      ResourceRequirements resources,
      Postgresql postgresql) {}

  record Bootstrap(Initdb initdb) {}

  record Initdb(String database, String owner) {}

  record Storage(String size, String storageClass) {}

  record Postgresql(Map<String, String> parameters) {}
}

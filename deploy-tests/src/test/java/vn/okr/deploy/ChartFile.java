package vn.okr.deploy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What the chart says of itself.
 *
 * @param version its own
 * @param appVersion that of the product it installs
 */
record ChartFile(String version, String appVersion) {
  static ChartFile read() {
    try {
      return YAMLMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readValue(Chart.FOLDER.resolve("Chart.yaml").toFile(), ChartFile.class);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

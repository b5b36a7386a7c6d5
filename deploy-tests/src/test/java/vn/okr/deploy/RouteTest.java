package vn.okr.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPHeader;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteFilter;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRouteRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Gateway leads to the product, and says by which address people have come. */
class RouteTest {
  @ParameterizedTest
  @CsvSource({"EVERYTHING, /q, /", "BELOW_A_PATH, /okr/q, /okr"})
  void healthAndMetricsAreForTheCluster(Setup setup, String closed, String open) {
    // When
    List<HTTPRouteRule> rules = rules(setup);

    // Then
    assertThat(rules)
        .extracting(rule -> rule.getMatches().getFirst().getPath().getValue())
        .containsExactly(closed, open);
    assertThat(rules.getFirst().getBackendRefs()).isEmpty();
  }

  @Test
  void thePathIsCutOffAndToldOf() {
    // When
    HTTPRouteRule rule = rules(Setup.BELOW_A_PATH).getLast();

    // Then
    assertThat(rule.getFilters())
        .extracting(HTTPRouteFilter::getType)
        .containsExactly("RequestHeaderModifier", "URLRewrite");
    assertThat(told(rule))
        .containsExactly(
            "X-Forwarded-Proto: https",
            "X-Forwarded-Host: intranet.example.com",
            "X-Forwarded-Prefix: /okr");
    assertThat(rule.getFilters().getLast().getUrlRewrite().getPath().getReplacePrefixMatch())
        .isEqualTo("/");
  }

  @Test
  void whatComesFromOutsideCountsForNothing() {
    // When
    HTTPRouteRule rule = rules(Setup.EVERYTHING).getLast();

    // Then
    assertThat(rule.getFilters()).hasSize(1);
    assertThat(told(rule))
        .containsExactly("X-Forwarded-Proto: https", "X-Forwarded-Host: okr.example.com");
    assertThat(rule.getFilters().getFirst().getRequestHeaderModifier().getRemove())
        .containsExactly("Forwarded", "X-Forwarded-Port", "X-Forwarded-Ssl", "X-Forwarded-Prefix");
  }

  @Test
  void itLeadsToTheServiceAndKeepsLinesOpen() {
    // When
    HTTPRouteRule rule = rules(Setup.EVERYTHING).getLast();

    // Then
    Service service = Setup.EVERYTHING.manifests().one(Service.class);
    assertThat(rule.getBackendRefs())
        .singleElement()
        .returns(service.getMetadata().getName(), to -> to.getName())
        .returns(service.getSpec().getPorts().getFirst().getPort(), to -> to.getPort());
    assertThat(rule.getTimeouts().getRequest()).isEqualTo("0s");
  }

  private static List<HTTPRouteRule> rules(Setup setup) {
    return setup.manifests().one(HTTPRoute.class).getSpec().getRules();
  }

  private static List<String> told(HTTPRouteRule rule) {
    List<HTTPHeader> set = rule.getFilters().getFirst().getRequestHeaderModifier().getSet();
    return set.stream().map(header -> header.getName() + ": " + header.getValue()).toList();
  }
}

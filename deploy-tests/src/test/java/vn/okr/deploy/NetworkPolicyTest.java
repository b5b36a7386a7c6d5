package vn.okr.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may come in, and where the product may go. */
class NetworkPolicyTest {
  @ParameterizedTest
  @EnumSource
  void itHoldsForReplicasAndMigrationAndNoDatabase(Setup setup) {
    // When
    NetworkPolicy policy = setup.manifests().one(NetworkPolicy.class);

    // Then
    assertThat(policy.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
    assertThat(policy.getSpec().getPodSelector().getMatchExpressions())
        .singleElement()
        .returns("app.kubernetes.io/component", it -> it.getKey())
        .returns(List.of("server", "migration"), it -> it.getValues());
  }

  @Test
  void gatewayAndMonitoringMayComeIn() {
    // When
    List<NetworkPolicyIngressRule> in = policy(Setup.EVERYTHING).getSpec().getIngress();

    // Then
    assertThat(in)
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(ports(rule.getPorts())).containsExactly("http");
              assertThat(rule.getFrom())
                  .extracting(peer -> peer.getNamespaceSelector().getMatchLabels().values())
                  .extracting(Object::toString)
                  .containsExactly("[gateways]", "[monitoring]");
            });
  }

  @Test
  void itGoesToNamesDatabaseProviderMailAndCollector() {
    // When
    List<NetworkPolicyEgressRule> out = policy(Setup.EVERYTHING).getSpec().getEgress();

    // Then
    assertThat(out)
        .extracting(rule -> String.join(" ", ports(rule.getPorts())))
        .containsExactly("53 53 5353 5353", "6432 5433 5434", "8443", "2525", "4317");
    assertThat(out.get(1).getTo())
        .extracting(to -> to.getIpBlock().getCidr())
        .containsExactly("192.0.2.0/24");
    assertThat(out.get(2).getTo())
        .extracting(to -> to.getIpBlock().getCidr())
        .containsExactly("198.51.100.7/32");
    assertThat(out.get(3).getTo())
        .extracting(to -> to.getIpBlock().getCidr())
        .containsExactly("203.0.113.9/32");
  }

  @Test
  void aDatabaseOfTheChartsOwnIsFoundByItsPods() {
    // When
    List<NetworkPolicyEgressRule> out = policy(Setup.CLOUD_NATIVE_PG).getSpec().getEgress();

    // Then
    assertThat(out.get(1).getTo())
        .singleElement()
        .extracting(to -> to.getPodSelector().getMatchLabels().get("cnpg.io/cluster"))
        .isEqualTo("goals-database");
  }

  @ParameterizedTest
  @CsvSource({
    "https://sso.example.com/realms/company, 443",
    "http://sso/realms/company, 80",
    "https://[2001:db8::1]:9443/x, 9443",
    "https://[2001:db8::1]/x, 443",
  })
  void theProvidersPortIsThatOfItsAddress(String provider, String port) {
    // When
    Manifests manifests = Chart.render(Setup.EXTERNAL_DATABASE, "signIn.provider", provider);

    // Then
    assertThat(ports(manifests.one(NetworkPolicy.class).getSpec().getEgress().get(2).getPorts()))
        .containsExactly(port);
  }

  @Test
  void itCanBeLeftOut() {
    // When
    Manifests manifests = Chart.render(Setup.EXTERNAL_DATABASE, "networkPolicy.enabled", false);

    // Then
    assertThat(manifests.find(NetworkPolicy.class)).isEmpty();
  }

  private static NetworkPolicy policy(Setup setup) {
    return setup.manifests().one(NetworkPolicy.class);
  }

  private static List<String> ports(List<NetworkPolicyPort> ports) {
    return ports.stream().map(port -> String.valueOf(port.getPort().getValue())).toList();
  }
}

package vn.okr.http.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens as providers give them to a client for itself, and for a person who uses it. */
class MachineTokensTest {
  private static final String OBJECT = "5c1b7a52-0000-4000-8000-000000000001";

  static Stream<Map<String, String>> machines() {
    return Stream.of(
        Map.of("sub", OBJECT, "azp", "Bi-Job", "preferred_username", "service-account-bi-job"),
        Map.of("sub", "Bi-Job", "client_id", "Bi-Job"),
        Map.of("sub", "Bi-Job", "cid", "Bi-Job"),
        Map.of("sub", "Bi-Job@clients", "azp", "Bi-Job"),
        Map.of("sub", OBJECT, "azp", "Bi-Job", "idtyp", "app"),
        Map.of("sub", OBJECT, "oid", OBJECT, "tid", "t", "appid", "Bi-Job"));
  }

  static Stream<Map<String, String>> people() {
    return Stream.of(
        Map.of("sub", OBJECT, "azp", "okr", "preferred_username", "binh"),
        Map.of("sub", OBJECT, "client_id", "okr"),
        Map.of("sub", OBJECT, "cid", "okr"),
        Map.of("sub", "pairwise", "oid", OBJECT, "tid", "t", "azp", "okr", "scp", "access"),
        Map.of("sub", OBJECT, "azp", "okr", "preferred_username", "service-account-other"),
        Map.of("sub", "okr"));
  }

  @ParameterizedTest
  @MethodSource("machines")
  void aClientsOwnTokenIsAMachines(Map<String, String> claims) {
    assertThat(MachineTokens.clientOf(claims::get)).isEqualTo("Bi-Job");
  }

  @ParameterizedTest
  @MethodSource("people")
  void aTokenForAPersonIsNone(Map<String, String> claims) {
    assertThat(MachineTokens.clientOf(claims::get)).isNull();
  }
}

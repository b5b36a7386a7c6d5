package vn.okr.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.domain.shared.InvalidInput;

class WebLinkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://jira.example.com/browse/OKR-1?focus=2#top",
        "http://wiki:8080/a",
        "HTTPS://example.com"
      })
  void anAddressThatABrowserOpensIsALink(String address) {
    // When
    WebLink link = new WebLink(address);

    // Then
    assertThat(link.value()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.com/a",
        "//example.com/a",
        "/objectives",
        "https:///a",
        "https://user:secret@example.com/",
        "https://example.com/a b",
        "java\tscript:alert(1)"
      })
  void anythingElseIsNone(String address) {
    // When
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> new WebLink(address));

    // Then
    assertThat(refused.violations().getFirst().code()).isEqualTo("invalid-link");
  }

  @Test
  void anAddressHas2000CharactersAtMost() {
    // Given
    String longest = "https://example.com/" + "a".repeat(WebLink.LIMIT - 20);

    // When
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> new WebLink(longest + "a"));

    // Then
    assertThat(new WebLink(longest).value()).hasSize(WebLink.LIMIT);
    assertThat(refused.violations().getFirst().code()).isEqualTo("too-long");
  }
}

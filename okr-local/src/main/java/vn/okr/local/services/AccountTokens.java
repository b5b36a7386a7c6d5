package vn.okr.local.services;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import vn.okr.local.account.Account;
import vn.okr.local.account.Accounts;

/**
 * What stands in a token: for a name with its password, the account's claims; after the login page,
 * what the page has brought along.
 */
final class AccountTokens implements OAuth2TokenCallback {
  private static final long WORKING_DAY = Duration.ofHours(8).toSeconds();

  private final String issuerId;
  private final String audience;

  AccountTokens(String issuerId, String audience) {
    this.issuerId = issuerId;
    this.audience = audience;
  }

  @Override
  public String issuerId() {
    return issuerId;
  }

  @Override
  public String subject(TokenRequest request) {
    return account(request).name();
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of(audience);
  }

  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    return request.getAuthorizationGrant() instanceof AuthorizationCodeGrant
        ? Map.of()
        : account(request).claims();
  }

  @Override
  public long tokenExpiry() {
    return WORKING_DAY;
  }

  private static Account account(TokenRequest request) {
    if (request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant grant) {
      return Accounts.find(grant.getUsername())
          .filter(account -> account.accepts(grant.getPassword().getValue()))
          .orElseThrow(() -> refused("There is no such account, or the password is wrong."));
    }
    throw refused("Only people sign in here.");
  }

  private static OAuth2Exception refused(String why) {
    return new OAuth2Exception(OAuth2Error.INVALID_GRANT.setDescription(why), why);
  }
}

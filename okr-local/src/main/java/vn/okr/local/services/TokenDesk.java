package vn.okr.local.services;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.okr.local.LocalFailure;

/** Fetches access tokens from the running instance's sign-in. */
public final class TokenDesk {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

  private final RunState state;

  public TokenDesk(RunState state) {
    this.state = state;
  }

  /**
   * An access token for the account.
   *
   * @throws LocalFailure when nothing runs, or there is no such account
   */
  public String tokenFor(String account) {
    String endpoint =
        state
            .get("token.endpoint")
            .orElseThrow(() -> new LocalFailure("Nothing is running; start it with ./okr run"));
    try {
      return request(endpoint, account);
    } catch (IOException e) {
      throw new LocalFailure("The sign-in does not answer; start it with ./okr run", e);
    }
  }

  private static String request(String endpoint, String account) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(endpoint).toURL().openConnection();
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
    String name = URLEncoder.encode(account, StandardCharsets.UTF_8);
    String form =
        "grant_type=password&client_id=okr&scope=openid&username=" + name + "&password=" + name;
    connection.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      throw new LocalFailure("There is no account '" + account + "'.");
    }
    String body = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher token = TOKEN.matcher(body);
    if (!token.find()) {
      throw new LocalFailure("The sign-in gave no token.");
    }
    return token.group(1);
  }
}

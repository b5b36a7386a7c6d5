package vn.okr.local.services;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.okr.local.account.Account;
import vn.okr.local.account.Accounts;

/** The page on which a person at a browser says who they are: one button per account. */
final class LoginPage {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="vi">
      <head><meta charset="utf-8"><title>Đăng nhập</title>
      <style>body{font-family:sans-serif;max-width:32rem;margin:2rem auto}
      button{width:100%%;padding:.6rem;margin:.2rem 0;text-align:left;font-size:1rem}</style>
      </head>
      <body><h1>Đăng nhập với tư cách</h1>
      %s</body>
      </html>
      """;
  private static final String BUTTON =
      """
      <form method="post"><input type="hidden" name="claims" value="%s">
      <button name="username" value="%s">%s (%s)</button></form>
      """;

  private LoginPage() {}

  static Path write(Path file) {
    String buttons = Accounts.all().stream().map(LoginPage::button).collect(Collectors.joining());
    try {
      return Files.writeString(file, PAGE.formatted(buttons));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String button(Account account) {
    String claims = JSONObjectUtils.toJSONString(account.claims()).replace("\"", "&quot;");
    return BUTTON.formatted(claims, account.name(), account.displayName(), account.name());
  }
}

package vn.okr.local.supervision;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import vn.okr.local.account.Accounts;

/**
 * What to do with the running instance.
 *
 * @param sample what the sample company is made of
 * @param log where the application logs to
 */
record Welcome(int port, Properties sample, Path log) {
  private static final String TEXT =
      """

      OKR runs at http://localhost:%d   (Ctrl-C stops it; log: %s)

      Accounts (the password equals the name):
        %s

      Try:
      %s""";

  String text() {
    return TEXT.formatted(
        port, log, String.join(", ", Accounts.TO_TRY), String.join("\n", curlLines()));
  }

  private List<String> curlLines() {
    String cycle = sample.getProperty(Sample.RUNNING_QUARTER, "");
    String graded = sample.getProperty(Sample.CLOSED_QUARTER, "");
    String marketing = sample.getProperty(Sample.MARKETING, "");
    return List.of(
        curl("intern", "/me"),
        curl("ceo", "/cycles/" + cycle + "/progress"),
        curl("marketing.lead", "/units/" + marketing + "/scorecard?cycle=" + graded));
  }

  private String curl(String account, String path) {
    return "  curl -s -H \"Authorization: Bearer $(./okr token %s)\" 'http://localhost:%d/api/v1%s'"
        .formatted(account, port, path);
  }
}

package vn.okr.hostile.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Odd values of headers: those that the API reads, and those that servers and gateways read. */
final class OddHeaders {
  private static final String LONG = "a".repeat(7_000);

  /** Values by name; the first group is what the API reads. */
  private static final Map<String, List<String>> VALUES =
      Map.ofEntries(
          Map.entry(
              "Content-Type",
              List.of(
                  "",
                  "text/plain",
                  "garbage",
                  "/",
                  "a/b/c",
                  "application/json;",
                  "application/json; charset=utf-16",
                  "application/json; charset=nonsense",
                  "application/json; charset=\"",
                  "application/json; a=\"b",
                  "application/json, text/csv",
                  "application/JSON;charset=UTF-8;charset=latin1",
                  "application/*+json",
                  "*/*",
                  "application/merge-patch+json",
                  "multipart/form-data",
                  "multipart/form-data; boundary=",
                  "application/x-www-form-urlencoded",
                  "text/csv; charset=utf-7",
                  "application/xml",
                  "application/cbor",
                  "application/" + LONG,
                  "\u00e9/\u00e9")),
          Map.entry(
              "Accept",
              List.of(
                  "",
                  "*/*",
                  "text/html",
                  "garbage",
                  "application/json;q=0",
                  "application/json;q=1.0001",
                  "*/*;q=abc",
                  "text/csv",
                  "*/json",
                  "application/problem+json",
                  "text/event-stream",
                  ",,",
                  ";",
                  "a/b/c",
                  "*/*,".repeat(500),
                  "application/json;" + LONG)),
          Map.entry(
              "Accept-Language",
              List.of(
                  "vi",
                  "*;q=2",
                  "x-\u00e9",
                  "en-" + "a".repeat(500),
                  ";;;",
                  ",",
                  "en;q=",
                  "en;q=1e9",
                  "vi_VN",
                  "en-u-ca-buddhist-nu-thai",
                  "i-default",
                  "vi,".repeat(1_000))),
          Map.entry("If-Match", tags()),
          Map.entry("If-None-Match", tags()),
          Map.entry(
              "Idempotency-Key",
              List.of(
                  "",
                  "a b",
                  "\u00e9",
                  "k".repeat(255),
                  "k".repeat(256),
                  "\t",
                  "\"quoted\"",
                  "key",
                  LONG)),
          Map.entry("Range", List.of("bytes=0-0", "bytes=5-1", "bytes=-1", "lines=1", "garbage")),
          Map.entry("Expect", List.of("100-continue", "200-ok", "")),
          Map.entry(
              "Content-Encoding", List.of("gzip", "br", "deflate, gzip", "identity", "nonsense")),
          Map.entry("Accept-Encoding", List.of("gzip", "br", "*;q=0", "identity;q=0", "nonsense")),
          Map.entry("Accept-Charset", List.of("utf-16", "nonsense", "*;q=0")),
          Map.entry("X-HTTP-Method-Override", List.of("DELETE", "GET", "nonsense")),
          Map.entry(
              "X-Forwarded-Host", List.of("evil.example", "a b", "", ":", "[", "a:99999", LONG)),
          Map.entry("X-Forwarded-Proto", List.of("https", "ftp", "", "ja vascript", LONG)),
          Map.entry("X-Forwarded-Port", List.of("0", "-1", "99999999999", "x", "")),
          Map.entry("X-Forwarded-For", List.of("1.2.3.4", "::1", "x", "unknown", "[", "a b")),
          Map.entry(
              "X-Forwarded-Prefix", List.of("/okr", "okr", "//evil.example", "/a b", "", "\u00e9")),
          Map.entry(
              "Forwarded",
              List.of(
                  "for=1.2.3.4;host=evil.example;proto=https",
                  "for=\"[::1]:80\"",
                  "for=[",
                  "host=\"",
                  "proto=",
                  ";;;",
                  "=")),
          Map.entry("Host", List.of("", "a b", "evil.example:99999", "[", "[::1", "%zz", "\u00e9")),
          Map.entry("Origin", List.of("null", "https://evil.example", "garbage")),
          Map.entry("Referer", List.of("https://evil.example", "%zz")),
          Map.entry("Cookie", List.of("q_session=x", "q_session_pages=a.b.c", "=", ";;;", "a=\"b")),
          Map.entry("Upgrade", List.of("websocket", "h2c", "TLS/1.3", "garbage")),
          Map.entry("HTTP2-Settings", List.of("AAMAAABkAARAAAAAAAIAAAAA", "%%%", "")),
          Map.entry("Connection", List.of("Upgrade, HTTP2-Settings", "keep-alive, x", "")),
          Map.entry("TE", List.of("trailers, deflate;q=0.5", "garbage")),
          Map.entry("traceparent", List.of("00-0-0-00", "garbage", "")),
          Map.entry("X-Long", List.of(LONG, "a".repeat(9_000), "a".repeat(70_000))));

  private static final List<String> NAMES = VALUES.keySet().stream().sorted().toList();

  private OddHeaders() {}

  private static List<String> tags() {
    return List.of(
        "",
        "*",
        "\"\"",
        "\"",
        "\"0-abc\"",
        "W/\"0-abc\"",
        "w/\"0-abc\"",
        "0-abc",
        "\"99999999999999999999-a\"",
        "\"9223372036854775807-a\"",
        "\"-1-a\"",
        "\"+1-a\"",
        "\"\u0661-a\"",
        "\u00e9",
        ",,,",
        "\"0-a\", \"1-b\", *",
        "\"0-a\",".repeat(500));
  }

  /** One of them. */
  static Header any(Chance chance) {
    String name = chance.oneOf(NAMES);
    return new Header(name, chance.oneOf(Objects.requireNonNull(VALUES.get(name))));
  }
}

package vn.okr.bootstrap.hostile;

import java.util.List;

/** Odd values of the headers that the API reads. */
final class Headers {
  static final List<String> AUTHORIZATION =
      List.of("", "Bearer", "Bearer ", "bearer x", "Basic YTpi", "Bearer a.b.c", "Digest x");
  static final List<String> CONTENT_TYPE =
      List.of(
          "",
          "text/plain",
          "garbage",
          "/",
          "a/b/c",
          "application/json;",
          "application/json; charset=utf-16",
          "application/json; charset=nonsense",
          "application/merge-patch+json",
          "multipart/form-data",
          "application/x-www-form-urlencoded",
          "text/csv",
          "\u00e9/\u00e9");
  static final List<String> ACCEPT =
      List.of(
          "",
          "*/*",
          "text/html",
          "garbage",
          "application/json;q=0",
          "*/*;q=abc",
          "text/csv",
          ",,",
          "a/b/c");
  static final List<String> LANGUAGE =
      List.of("vi", "*;q=2", "x-\u00e9", "en-" + "a".repeat(500), ";;;", ",", "en;q=", "vi_VN");
  static final List<String> TAGS =
      List.of(
          "",
          "*",
          "\"\"",
          "\"0-abc\"",
          "W/\"0-abc\"",
          "0-abc",
          "\"99999999999999999999-a\"",
          "\"-1-a\"",
          "\u00e9",
          ",,,",
          "\"0-a\", \"1-b\", *");
  static final List<String> KEYS =
      List.of("", "a b", "\u00e9", "k".repeat(255), "k".repeat(256), "\t", "\"quoted\"", "key");

  private Headers() {}
}

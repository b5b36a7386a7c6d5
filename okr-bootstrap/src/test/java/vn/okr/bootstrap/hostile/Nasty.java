package vn.okr.bootstrap.hostile;

import java.util.List;
import java.util.Map;

/** Values that break what was not made with care. */
final class Nasty {
  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0007b",
          "a\tb\r\nc",
          "\u0085\u009f",
          "\ud800",
          "a\udfff",
          "\udbff\udfff",
          "\uffff\ufffe",
          "Quy\u0301",
          "\u1ebf".repeat(200),
          "\u1ebf".repeat(201),
          "e\u0302\u0301".repeat(200),
          "\ud83d\ude00".repeat(200),
          "\ud83d\ude00".repeat(201),
          "n".repeat(10_000),
          "n".repeat(10_001),
          "a" + "\u0301".repeat(300),
          "\u202eabc\u202c",
          "\u200b\u200d\ufeff",
          "\u2028\u2029",
          "\u0130\u0131\ufb03\u1e9e",
          "'; drop table person; --",
          "${jndi:ldap://x}",
          "{{7*7}}",
          "<script>alert(1)</script>",
          "../../etc/passwd",
          "%00%zz",
          "\\",
          "\"",
          "null",
          "NaN");

  static final List<String> DATES =
      List.of("2026-02-30", "0000-00-00", "2026-1-1", "+292278994-08-17", "99999-01-01", "today");

  static final List<String> IDS =
      List.of(
          "1-1-1-1-1",
          "01890a5d-ac96-774b-bcce-b302099a8057",
          "01890A5D-AC96-774B-BCCE-B302099A8057",
          "{01890a5d-ac96-774b-bcce-b302099a8057}",
          "01890a5d-ac96-774b-bcce-b302099a8057\n",
          "00000000-0000-0000-0000-000000000000",
          "x");

  static final List<String> NUMBERS =
      List.of(
          "NaN",
          "-Infinity",
          "1e999",
          "-1e999",
          "1e-999",
          "1E400000000",
          "1e2147483648",
          "-0",
          "-0.0",
          "0.00001",
          "100000000000000",
          "100000000000000.0001",
          "1000000000.0001",
          "-1",
          "012",
          "0x10",
          "+1",
          ".5",
          "1.",
          "1.0",
          "9".repeat(99),
          "9".repeat(101),
          "9".repeat(5000),
          "0." + "3".repeat(5000),
          "2147483648",
          "9223372036854775808");

  /** What is no value of the kind asked for. */
  static final List<Object> STRANGERS =
      List.of(
          new Raw("null"),
          new Raw("true"),
          "5",
          5,
          new Raw("5.5"),
          List.of(),
          Map.of(),
          List.of(List.of(Map.of("a", 1))),
          Map.of("value", 1),
          new Raw("[".repeat(40) + "]".repeat(40)),
          new Raw("[".repeat(5000)),
          new Raw("{\"a\":".repeat(40) + "1" + "}".repeat(40)));

  private Nasty() {}
}

package vn.okr.hostile.request;

import java.util.List;

/** Sheets of people, most of them with something wrong. */
final class Sheets {
  private static final List<String> HEADS =
      List.of(
          "displayName,email,employeeNumber,units",
          "displayName",
          "displayName,displayName",
          "\ufeffdisplayName",
          "displayName;email",
          "name",
          "displayName,,",
          "DISPLAYNAME",
          "\"displayName",
          "");

  private static final int MORE_ROWS_THAN_ALLOWED = 5_001;

  private Sheets() {}

  /** One that would do. */
  static String fitting(Chance chance) {
    return "displayName,employeeNumber\nTrần Bình,%d\n".formatted(chance.below(Integer.MAX_VALUE));
  }

  /** One with a head, cells or rows that are not as they should be. */
  static String spoiled(Chance chance) {
    String row =
        switch (chance.below(6)) {
          case 0 -> "a,b,c,d,e,f\n";
          case 1 -> "\"open\n";
          case 2 -> "a\"b\"c,\"d\"e\n";
          case 3 -> chance.oneOf(Nasty.TEXTS) + "\n";
          case 4 -> "a,not-an-address,1,;;;x\n";
          default -> "a\r\n\r\rb\n";
        };
    int rows = chance.percent(3) ? MORE_ROWS_THAN_ALLOWED : 1 + chance.below(3);
    return chance.oneOf(HEADS) + "\n" + row.repeat(rows);
  }
}

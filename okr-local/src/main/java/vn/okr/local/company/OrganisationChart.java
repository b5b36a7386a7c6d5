package vn.okr.local.company;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.UnitKind;

/** The units of the company, who leads them and who belongs to them; parents before children. */
final class OrganisationChart {
  /**
   * A unit.
   *
   * @param key what the story calls it
   * @param parent the key of the unit above; absent for the company
   * @param lead the account that leads it
   * @param members the accounts that belong to it, its lead aside
   */
  record Place(
      String key,
      String name,
      UnitKind kind,
      @Nullable String parent,
      String lead,
      List<String> members) {}

  static final String COMPANY = "company";
  static final String MARKETING = "marketing";
  static final String CONTENT = "content";
  static final String DIGITAL = "digital";
  static final String ENGINEERING = "engineering";
  static final String PLATFORM = "platform";
  static final String MOBILE = "mobile";
  static final String SALES = "sales";
  static final String PEOPLE = "people";

  static final List<Place> PLACES =
      List.of(
          new Place(
              COMPANY,
              "Công ty Cổ phần Công nghệ Sao Mai",
              UnitKind.COMPANY,
              null,
              "ceo",
              List.of()),
          department(MARKETING, "Phòng Marketing", "marketing.lead", "marketing.member"),
          team(CONTENT, "Nhóm Nội dung", MARKETING, "content.lead", "content.member"),
          team(DIGITAL, "Nhóm Quảng cáo số", MARKETING, "digital.lead", "digital.member"),
          department(ENGINEERING, "Phòng Kỹ thuật", "engineering.lead"),
          team(
              PLATFORM,
              "Nhóm Nền tảng",
              ENGINEERING,
              "platform.lead",
              "platform.member",
              "engineering.member"),
          team(
              MOBILE,
              "Nhóm Ứng dụng di động",
              ENGINEERING,
              "mobile.lead",
              "mobile.member",
              "intern"),
          department(
              SALES,
              "Phòng Kinh doanh",
              "sales.lead",
              "sales.north",
              "sales.south",
              "sales.member"),
          department(PEOPLE, "Phòng Nhân sự", "people.lead", "people.member"));

  private OrganisationChart() {}

  private static Place department(String key, String name, String lead, String... members) {
    return new Place(key, name, UnitKind.DEPARTMENT, COMPANY, lead, List.of(members));
  }

  private static Place team(
      String key, String name, String parent, String lead, String... members) {
    return new Place(key, name, UnitKind.TEAM, parent, lead, List.of(members));
  }
}

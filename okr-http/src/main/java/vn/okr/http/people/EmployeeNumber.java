package vn.okr.http.people;

import vn.okr.domain.shared.Title;

/** The number a first sign-in may claim a record by: one line of text. */
public record EmployeeNumber(String value) {
  public EmployeeNumber {
    value = new Title(value).value();
  }
}

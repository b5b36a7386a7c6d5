package vn.okr.adapters.rest.organisation;

import vn.okr.domain.shared.Title;

/** The number a first sign-in may claim a record by: one line of text. */
record EmployeeNumber(String value) {
  EmployeeNumber {
    value = new Title(value).value();
  }
}

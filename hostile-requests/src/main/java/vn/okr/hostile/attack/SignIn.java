package vn.okr.hostile.attack;

/** Gives out access tokens that the product trusts. */
public interface SignIn {
  /** A token of an OKR admin. */
  String admin();

  /** A token of an employee of that name. */
  String employee(String name);
}

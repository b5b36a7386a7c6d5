package vn.okr.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * A rule of the house.
 *
 * @param name what it is called; also the package of the classes planted to break it
 * @param under the rule for a product that lives below a given package
 */
record HouseRule(String name, Function<String, ArchRule> under) {
  @Override
  public String toString() {
    return name;
  }
}

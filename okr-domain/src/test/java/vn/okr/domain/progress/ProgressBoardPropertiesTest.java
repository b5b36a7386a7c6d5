package vn.okr.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Organisations;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.shared.Score;

/** Recomputes every total over random companies by looking at each objective by itself. */
class ProgressBoardPropertiesTest {
  /** An objective of a unit, or of a person in some units. */
  record Item(@Nullable UnitId unit, Set<UnitId> units, Tally tally) {}

  /** A company of random shape with objectives anywhere in it. */
  record Company(UnitTree tree, List<Item> items) {
    static Company random(long seed) {
      Random random = new Random(seed);
      List<UnitTree.Node> nodes = new ArrayList<>();
      nodes.add(Organisations.node(Organisations.unit(0), UnitKind.COMPANY, null));
      int size = 1 + random.nextInt(25);
      for (int i = 1; i < size; i++) {
        UnitKind kind = random.nextBoolean() ? UnitKind.TEAM : UnitKind.DEPARTMENT;
        UnitId parent = Organisations.unit(random.nextInt(i));
        nodes.add(Organisations.node(Organisations.unit(i), kind, parent));
      }
      List<Item> items = new ArrayList<>();
      for (int i = random.nextInt(60); i > 0; i--) {
        Score score = random.nextInt(5) == 0 ? null : new Score(random.nextInt(10_001));
        Tally tally = Tally.of(score, random.nextBoolean(), OrganisationSettings.DEFAULT);
        items.add(
            random.nextBoolean()
                ? new Item(Organisations.unit(random.nextInt(size)), Set.of(), tally)
                : new Item(null, someUnits(random, size), tally));
      }
      return new Company(new UnitTree(nodes), items);
    }

    private static Set<UnitId> someUnits(Random random, int size) {
      Set<UnitId> units = new HashSet<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        units.add(Organisations.unit(random.nextInt(size)));
      }
      return units;
    }

    ProgressBoard board() {
      return new ProgressBoard(
          tree,
          items.stream()
              .filter(item -> item.unit() != null)
              .map(item -> new ProgressBoard.OfUnit(item.unit(), item.tally()))
              .toList(),
          items.stream()
              .filter(item -> item.unit() == null)
              .map(item -> new ProgressBoard.OfPeople(item.units(), item.tally()))
              .toList());
    }

    Tally total(Predicate<Item> counted) {
      return items.stream().filter(counted).map(Item::tally).reduce(Tally.NONE, Tally::plus);
    }

    boolean liesBelow(Item item, UnitId unit) {
      List<UnitId> subtree = tree.subtreeOf(unit);
      if (item.unit() != null) {
        return tree.isBelow(item.unit(), unit);
      }
      boolean homeless = item.units().isEmpty() && unit.equals(tree.root().id());
      return homeless || item.units().stream().anyMatch(subtree::contains);
    }

    Level levelOf(Item item) {
      return item.unit() == null ? Level.INDIVIDUAL : tree.find(item.unit()).kind().level();
    }
  }

  @Property(tries = 300)
  @Label("M12: every total equals the one recomputed, each objective counted once")
  void equalsTheNaiveRecomputation(@ForAll long seed) {
    // Given
    Company company = Company.random(seed);

    // When
    ProgressBoard board = company.board();

    // Then
    for (UnitTree.Node node : company.tree().nodes()) {
      UnitId unit = node.id();
      assertThat(board.own(unit)).isEqualTo(company.total(item -> unit.equals(item.unit())));
      assertThat(board.below(unit)).isEqualTo(company.total(item -> company.liesBelow(item, unit)));
    }
    for (Level level : Level.values()) {
      assertThat(board.level(level))
          .isEqualTo(company.total(item -> company.levelOf(item) == level));
    }
  }
}

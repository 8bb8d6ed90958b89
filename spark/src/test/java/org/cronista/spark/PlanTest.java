package org.cronista.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How inputs are grouped, and that a plan's line gives back its unit. */
class PlanTest {

  @Test
  void groupsNeighboursOfAboutTheSameWeight() {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      units.add(unit("d" + i, i == 4 ? 900_000 : 1_000));
    }

    List<List<Unit>> groups = Plan.packed(units, 300_000);

    assertThat(groups).allSatisfy(group -> assertThat(group.size()).isBetween(1, 4));
    assertThat(groups.stream().flatMap(List::stream)).containsExactlyElementsOf(units);
  }

  @Test
  void aNameWithATabComesBackFromThePlan() {
    Unit odd = unit("a\tb%0A\n.txt", 12);

    assertThat(Unit.ofLine(odd.toLine())).isEqualTo(odd);
    assertThat(odd.toLine()).doesNotContain("\n");
  }

  private static Unit unit(String name, long length) {
    return new Unit(name, "file:/" + name, 1, length, 0, length, 0);
  }
}

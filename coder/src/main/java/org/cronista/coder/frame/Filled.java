package org.cronista.coder.frame;

import java.util.Collection;
import java.util.List;

/**
 * Who fills a role.
 *
 * @param heads head tokens of their phrases; empty when nobody does
 * @param relation the relation that gave them, empty when there are none
 */
record Filled(List<Integer> heads, String relation) {
  static final Filled NOBODY = new Filled(List.of(), "");

  Filled without(Collection<Integer> others) {
    List<Integer> left = heads.stream().filter(h -> !others.contains(h)).toList();
    return new Filled(left, left.isEmpty() ? "" : relation);
  }
}

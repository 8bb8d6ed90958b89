package org.cronista.desk.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/**
 * How far coders agree, field by field: Krippendorff's alpha for nominal data, which allows any
 * number of coders and missing values.
 *
 * @param field the field
 * @param items how many claims at least two coders gave a value for
 * @param same on how many of them all gave the same
 * @param alpha 1 for perfect agreement, 0 for what chance would give; empty when it is not defined,
 *     because there is nothing to compare or everybody gave one and the same value throughout
 */
public record Agreement(String field, int items, int same, Optional<Double> alpha) {

  /** The agreement on every field. */
  public static List<Agreement> of(List<List<Codings.Coding>> claims) {
    Set<String> coders = new LinkedHashSet<>();
    claims.forEach(codings -> codings.forEach(coding -> coders.add(coding.person())));
    return FieldValues.NAMES.stream().map(field -> of(field, claims, List.copyOf(coders))).toList();
  }

  private static Agreement of(
      String field, List<List<Codings.Coding>> claims, List<String> coders) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(Math.max(2, coders.size()));
    Set<String> categories = new HashSet<>();
    int items = 0;
    int same = 0;
    for (List<Codings.Coding> codings : claims) {
      List<String> given = new ArrayList<>();
      Object[] row = new Object[study.getRaterCount()];
      for (Codings.Coding coding : codings) {
        Optional<String> value = FieldValues.of(coding, field);
        if (value.isPresent()) {
          row[coders.indexOf(coding.person())] = value.get();
          given.add(value.get());
        }
      }
      if (given.size() > 1) {
        study.addItemAsArray(row);
        categories.addAll(given);
        items++;
        same += new HashSet<>(given).size() == 1 ? 1 : 0;
      }
    }
    Optional<Double> alpha =
        categories.size() < 2
            ? Optional.empty()
            : Optional.of(
                    new KrippendorffAlphaAgreement(study, new NominalDistanceFunction())
                        .calculateAgreement())
                .filter(value -> !value.isNaN());
    return new Agreement(field, items, same, alpha);
  }
}

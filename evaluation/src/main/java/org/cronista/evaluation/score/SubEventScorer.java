package org.cronista.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.AcledSubEvent;

/**
 * CASE 2021, task 2: the class of a news snippet, one of ACLED's 25 sub-events or of five further
 * ones (Haneczok et al. 2021, "Fine-grained event classification in news-like text snippets").
 */
final class SubEventScorer implements Scorer {

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("AIR_STRIKE", "Air/drone strike"),
          Map.entry("ARMED_CLASH", "Armed clash"),
          Map.entry("ARREST", "Arrests"),
          Map.entry("ART_MISS_ATTACK", "Shelling/artillery/missile attack"),
          Map.entry("ATTACK", "Attack"),
          Map.entry("ABDUCT_DISSAP", "Abduction/forced disappearance"),
          Map.entry("AGREEMENT", "Agreement"),
          Map.entry("CHANGE_TO_GROUP_ACT", "Change to group/activity"),
          Map.entry("CHEM_WEAP", "Chemical weapon"),
          Map.entry("DISR_WEAP", "Disrupted weapons use"),
          Map.entry("FORCE_AGAINST_PROTEST", "Excessive force against protesters"),
          Map.entry("GOV_REGAINS_TERIT", "Government regains territory"),
          Map.entry("GRENADE", "Grenade"),
          Map.entry("HQ_ESTABLISHED", "Headquarters or base established"),
          Map.entry("MOB_VIOL", "Mob violence"),
          Map.entry("NON_STATE_ACTOR_OVERTAKES_TER", "Non-state actor overtakes territory"),
          Map.entry("NON_VIOL_TERRIT_TRANSFER", "Non-violent transfer of territory"),
          Map.entry("OTHER", "Other"),
          Map.entry("PEACE_PROTEST", "Peaceful protest"),
          Map.entry("PROPERTY_DISTRUCT", "Looting/property destruction"),
          Map.entry("PROTEST_WITH_INTER", "Protest with intervention"),
          Map.entry("REM_EXPLOS", "Remote explosive/landmine/IED"),
          Map.entry("SEX_VIOL", "Sexual violence"),
          Map.entry("SUIC_BOMB", "Suicide bomb"),
          Map.entry("VIOL_DEMONSTR", "Violent demonstration"),
          Map.entry("MAN_MADE_DISASTER", "Man-made disaster"),
          Map.entry("NATURAL_DISASTER", "Natural disaster"),
          Map.entry("DIPLO", "Diplomatic event"),
          Map.entry("ATTRIB", "Attribution of responsibility"),
          Map.entry("ORG_CRIME", "Organized crime"));

  @Override
  public Score score(List<Example> examples) {
    List<LabelPair> all = new ArrayList<>();
    List<LabelPair> core = new ArrayList<>();
    List<Guess> guesses = new ArrayList<>();
    List<Miss> misses = new ArrayList<>();
    for (Example example : examples) {
      String gold = label(example.gold().path("type").asText());
      Optional<Coded.Chosen> best = Coded.bestLabel(example.coded(), label -> true);
      String found = best.map(Coded.Chosen::label).orElse("");
      all.add(new LabelPair(gold, found));
      best.ifPresent(b -> guesses.add(new Guess(b.confidence(), b.label().equals(gold))));
      if (!found.equals(gold)) {
        double weight = best.map(Coded.Chosen::confidence).orElse(0.5);
        misses.add(new Miss(example, LabelMisses.kind(gold, found), gold, found, weight));
      }
      if (isAcled(gold)) {
        String within =
            Coded.bestLabel(example.coded(), SubEventScorer::isAcled)
                .map(Coded.Chosen::label)
                .orElse("");
        core.add(new LabelPair(gold, within));
      }
    }
    List<Figure> figures =
        List.of(
            new Figure("weighted_f1_25", LabelPair.weightedF1(core)),
            new Figure("weighted_f1_30", LabelPair.weightedF1(all)));
    return new Score(figures, all, guesses, misses);
  }

  private static String label(String code) {
    return Optional.ofNullable(LABELS.get(code))
        .orElseThrow(
            () -> new IllegalArgumentException("type " + code + " is no class of the task"));
  }

  private static boolean isAcled(String label) {
    return AcledSubEvent.findByLabel(label).isPresent();
  }
}

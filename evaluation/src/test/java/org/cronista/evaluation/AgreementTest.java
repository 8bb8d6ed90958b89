package org.cronista.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cronista.evaluation.score.Figure;
import org.cronista.json.ContractJson;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.PloverType;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our figures are those of the contract's own scorer, for gold and coded lines made at random. Runs
 * where that scorer and Python are at hand.
 */
class AgreementTest {

  private static final Path SCORER = Path.of("..", "..", "shared", "score", "score.py");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int RECORDS = 80;
  private static final int LENGTH = 200;

  private static final List<String> CLASSES =
      List.of(
          "ATTACK",
          "ARMED_CLASH",
          "PEACE_PROTEST",
          "DIPLO",
          "NATURAL_DISASTER",
          "GRENADE",
          "OTHER");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "case2021_task2, case2021",
    "plover_gsr, plover",
    "acled_sample, acled",
    "tempeval3, timex",
    "trnews, toponyms",
    "polnear, attribution",
    "spanish_petrarch_sentences, spanish",
    "police, police",
    "quad, quad"
  })
  void figuresAreThoseOfTheContractsScorer(String set, String task) throws Exception {
    Assumptions.assumeTrue(Files.exists(SCORER), "the scorer is not here");
    Assumptions.assumeTrue(hasPython(), "Python is not here");
    List<String> gold = new ArrayList<>();
    List<String> coded = new ArrayList<>();
    Chance chance = new Chance(set.hashCode());
    for (int i = 0; i < RECORDS; i++) {
      gold.add(chance.gold(i).toString());
      coded.add(chance.coded(i).toString());
    }
    Path goldFile = folder.resolve(set + ".jsonl");
    Path codedFile = folder.resolve("coded.jsonl");
    Files.write(goldFile, gold);
    Files.write(codedFile, coded);

    JsonNode theirs = scored(task, goldFile, codedFile);
    List<Figure> ours = GoldSet.listIn(folder).get(0).score(coded).figures();

    assertThat(ours).isNotEmpty();
    for (Figure figure : ours) {
      JsonNode expected = theirs.at("/" + figure.name().replace('.', '/'));
      assertThat(expected.isNumber()).as(figure.name() + " in " + theirs).isTrue();
      assertThat(figure.value()).as(figure.name()).isCloseTo(expected.asDouble(), within(1e-9));
    }
  }

  private static boolean hasPython() {
    try {
      Process process = new ProcessBuilder("python3", "--version").start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private JsonNode scored(String task, Path gold, Path coded) throws Exception {
    Path answer = folder.resolve("answer.json");
    Process process =
        new ProcessBuilder("python3", SCORER.toString(), task, gold.toString(), coded.toString())
            .redirectOutput(answer.toFile())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("errors"))).isZero();
    return ContractJson.parse(Files.readString(answer, StandardCharsets.UTF_8));
  }

  /**
   * Records with all fields that any scorer reads, drawn from few values so that they often meet.
   */
  private static final class Chance {

    private final Random random;

    Chance(long seed) {
      random = new Random(seed);
    }

    ObjectNode gold(int number) {
      ObjectNode gold = MAPPER.createObjectNode();
      gold.put("id", "g" + number);
      gold.put("text", "x".repeat(LENGTH));
      gold.put("type", one(CLASSES));
      gold.put("event", one(List.of("AGREE", "FIGHT", "DEMAND", "PROTEST", "YIELD")));
      gold.put("sub_event_type", subEvent());
      gold.put("date", date());
      gold.put("time_precision", 1 + random.nextInt(2));
      gold.put("geo_precision", 1 + random.nextInt(3));
      place(gold);
      gold.put("location", "somewhere");
      gold.put("fatalities", random.nextInt(4));
      gold.put("quad", one(List.of("label_1", "2", "label_3", "4", "none")));
      gold.put("dct_tid", "t0");
      gold.set("source", mentions(2));
      gold.set("target", mentions(2));
      gold.set("timex", times());
      gold.set("toponyms", toponyms());
      gold.set("attributions", attributions());
      gold.set("events", events());
      ArrayNode labels = gold.putArray("labels");
      List.of("ARREST", "KILL", "FORCE").stream()
          .filter(l -> random.nextBoolean())
          .forEach(labels::add);
      return gold;
    }

    ObjectNode coded(int number) {
      ObjectNode coded = MAPPER.createObjectNode();
      coded.put("id", "g" + number);
      if (random.nextInt(12) == 0) {
        coded.put("error", "it could not be coded");
        return coded;
      }
      ArrayNode claims = MAPPER.createArrayNode();
      for (int i = random.nextInt(4); i > 0; i--) {
        claims.add(claim());
      }
      coded.set("primary", primary(claims));
      ArrayNode labels = coded.putArray("labels");
      for (int i = random.nextInt(3); i > 0; i--) {
        labels.addObject().put("label", subEvent()).put("confidence", random.nextInt(4) / 4.0);
      }
      coded.set("times", times());
      coded.set("places", toponyms());
      ArrayNode statements = coded.putArray("statements");
      for (int i = random.nextInt(4); i > 0; i--) {
        ObjectNode statement = statements.addObject();
        statement.set("speaker", random.nextInt(4) == 0 ? MAPPER.nullNode() : mention(40));
        statement.set("content", mention(60));
      }
      coded.set("claims", claims);
      return coded;
    }

    private JsonNode primary(ArrayNode claims) {
      if (claims.isEmpty() || random.nextInt(5) == 0) {
        return MAPPER.nullNode();
      }
      JsonNode claim = claims.get(random.nextInt(claims.size()));
      ObjectNode primary = MAPPER.createObjectNode();
      primary.set("type", claim.path("type"));
      primary.set("subEvent", claim.path("subEvent"));
      primary.put("confidence", random.nextDouble());
      return primary;
    }

    private ObjectNode claim() {
      ObjectNode claim = MAPPER.createObjectNode();
      claim.put("type", type());
      claim.put("mode", one(List.of("arrest", "seize")));
      claim.put("modality", one(List.of("asserted", "alleged", "denied")));
      if (random.nextBoolean()) {
        claim.put("subEvent", subEvent());
      } else {
        claim.putNull("subEvent");
      }
      claim.put("confidence", random.nextInt(4) / 4.0);
      claim.set("actors", mentions(2));
      claim.set("recipients", mentions(2));
      claim.set("places", toponyms());
      claim.set("time", MAPPER.createObjectNode().put("start", date()));
      ArrayNode quantities = claim.putArray("quantities");
      for (int i = random.nextInt(3); i > 0; i--) {
        ObjectNode quantity = quantities.addObject();
        quantity.put("what", one(List.of("killed", "injured")));
        quantity.put("low", random.nextInt(4));
        if (random.nextBoolean()) {
          quantity.put("best", random.nextInt(4));
        } else {
          quantity.putNull("best");
        }
      }
      return claim;
    }

    private ArrayNode times() {
      ArrayNode times = MAPPER.createArrayNode();
      for (int i = random.nextInt(5); i > 0; i--) {
        times.add(
            mention(30)
                .put("tid", "t" + random.nextInt(3))
                .put("type", "DATE")
                .put("value", one(List.of("P3D", "p3d", "2003-10"))));
      }
      return times;
    }

    private ArrayNode toponyms() {
      ArrayNode toponyms = MAPPER.createArrayNode();
      for (int i = random.nextInt(4); i > 0; i--) {
        ObjectNode toponym = mention(40);
        toponym.put(
            "type", one(List.of("Literal", "Demonym", "Literal_Expression", "Non_Lit_Modifier")));
        place(toponym);
        toponyms.add(toponym);
      }
      return toponyms;
    }

    private ArrayNode attributions() {
      ArrayNode attributions = MAPPER.createArrayNode();
      for (int i = random.nextInt(4); i > 0; i--) {
        ObjectNode attribution = attributions.addObject();
        attribution.set("source", mentions(1));
        ArrayNode content = attribution.putArray("content");
        content.add(mention(60));
        if (random.nextBoolean()) {
          content.add(mention(20));
        }
      }
      return attributions;
    }

    private ArrayNode events() {
      ArrayNode events = MAPPER.createArrayNode();
      for (int i = random.nextInt(3); i > 0; i--) {
        events
            .addObject()
            .put("plover", one(List.of("---", "FIGHT", "ASSAULT", "AGREE", "CONSULT")));
      }
      return events;
    }

    private ArrayNode mentions(int most) {
      ArrayNode mentions = MAPPER.createArrayNode();
      for (int i = random.nextInt(most + 1); i > 0; i--) {
        mentions.add(mention(40));
      }
      return mentions;
    }

    private ObjectNode mention(int longest) {
      int start = random.nextInt(LENGTH - longest - 1);
      return MAPPER
          .createObjectNode()
          .put("start", start)
          .put("end", start + 1 + random.nextInt(longest))
          .put("text", one(List.of("the police", "somebody")))
          .put("sector", one(List.of("COP", "LAB")));
    }

    private void place(ObjectNode record) {
      if (random.nextInt(4) == 0) {
        record.putNull("lat");
        record.putNull("lon");
      } else {
        record.put("lat", random.nextInt(5) / 5.0);
        record.put("lon", random.nextInt(5) / 5.0);
      }
    }

    private String date() {
      return "2020-01-0" + (1 + random.nextInt(3));
    }

    private String subEvent() {
      return one(
          Map.of(
                  0, AcledSubEvent.ATTACK,
                  1, AcledSubEvent.ARMED_CLASH,
                  2, AcledSubEvent.PEACEFUL_PROTEST,
                  3, AcledSubEvent.OTHER)
              .values()
              .stream()
              .sorted()
              .map(AcledSubEvent::label)
              .toList());
    }

    private String type() {
      return one(
          List.of(PloverType.AGREE, PloverType.ASSAULT, PloverType.COERCE, PloverType.PROTEST)
              .stream()
              .map(PloverType::name)
              .toList());
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }
  }
}

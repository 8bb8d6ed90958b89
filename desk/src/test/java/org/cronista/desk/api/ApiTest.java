package org.cronista.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.archive.Act;
import org.cronista.desk.Samples;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Role;
import org.cronista.desk.web.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The interface for programs keeps what its own document promises. */
class ApiTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final TestDesk desk = TestDesk.start();
  private final JsonNode document = json(desk.as(Role.READER).get("/api/v1/openapi.json"));

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theDocumentNamesEveryAddressAndNoOther() {
    Set<String> told = new TreeSet<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            told.add(
                                method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
    Set<String> real = new TreeSet<>();
    desk.desk().routes().stream()
        .map(Route::toString)
        .filter(route -> route.contains(" /api/"))
        .forEach(real::add);

    assertThat(told).isEqualTo(real);
    assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
  }

  @Test
  void everyReferenceInTheDocumentLeadsSomewhere() {
    List<JsonNode> references = document.findValues("$ref");
    assertThat(references).hasSizeGreaterThan(50);
    for (JsonNode reference : references) {
      assertThat(document.at(reference.asText().substring(1)).isObject())
          .as(reference.asText())
          .isTrue();
    }
  }

  @Test
  void everyAnswerIsAsTheDocumentSays() {
    act();
    String event = first("/api/v1/events");
    String claim = first("/api/v1/claims");
    String disagreement = first("/api/v1/disagreements");
    List<String> wrong = new ArrayList<>();
    check("/api/v1/events", "/api/v1/events?dispute=DISPUTED", 200, wrong);
    check("/api/v1/events/{id}", "/api/v1/events/" + event, 200, wrong);
    check("/api/v1/events/{id}", "/api/v1/events/e_none", 404, wrong);
    check("/api/v1/claims", "/api/v1/claims", 200, wrong);
    check("/api/v1/claims/{id}", "/api/v1/claims/" + claim, 200, wrong);
    check("/api/v1/documents", "/api/v1/documents", 200, wrong);
    check("/api/v1/documents/{id}", "/api/v1/documents/" + first("/api/v1/documents"), 200, wrong);
    check("/api/v1/documents/{id}", "/api/v1/documents/none", 404, wrong);
    check("/api/v1/disagreements", "/api/v1/disagreements", 200, wrong);
    check("/api/v1/disagreements/{id}", "/api/v1/disagreements/" + disagreement, 200, wrong);
    check("/api/v1/actors", "/api/v1/actors", 200, wrong);
    check("/api/v1/actors/{id}", "/api/v1/actors/" + first("/api/v1/actors"), 200, wrong);
    check("/api/v1/acts", "/api/v1/acts", 200, wrong);
    check("/api/v1/acts/{number}", "/api/v1/acts/1", 200, wrong);
    check("/api/v1/events", "/api/v1/events?cursor=!", 400, wrong);
    assertThat(wrong).isEmpty();
    TestDesk.Answer stranger = desk.stranger().get("/api/v1/events");
    assertThat(stranger.status()).isEqualTo(401);
    assertThat(problems("/api/v1/events", "get", stranger)).isEmpty();
  }

  @Test
  void aWrongAnswerWouldBeNoticed() {
    assertThat(
            problems(
                "/api/v1/events",
                "get",
                new TestDesk.Answer(
                    200,
                    "{\"total\":1,\"items\":[{\"id\":\"c_1\"}]}",
                    java.util.Map.of("content-type", List.of("application/json")))))
        .isNotEmpty();
  }

  @Test
  void aCursorGoesOnAfterTheLastItemSent() {
    List<String> ids = new ArrayList<>();
    String address = "/api/v1/claims?limit=1";
    String next = "";
    do {
      JsonNode slice =
          json(desk.as(Role.READER).get(address + (next.isEmpty() ? "" : "&cursor=" + next)));
      assertThat(slice.get("total").asInt()).isEqualTo(3);
      assertThat(slice.get("items")).hasSize(1);
      ids.add(slice.get("items").get(0).get("id").asText());
      next = slice.path("next").asText();
    } while (!next.isEmpty());

    assertThat(ids).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    TestDesk.Answer once = desk.as(Role.READER).get("/api/v1/events");

    TestDesk.Answer again =
        desk.as(Role.READER).get("/api/v1/events", "If-None-Match", once.header("ETag"));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void aDecisionCommentAndUndoGoOnRecordAndAreAnswered() {
    Act decision = act();
    assertThat(decision.draft().reason()).isEqualTo("seen it");
    TestDesk.Answer undo =
        send(
            Role.ADJUDICATOR,
            "/api/v1/acts/" + decision.number() + "/undo",
            "{\"seen\":" + decision.number() + "}");
    assertThat(undo.status()).isEqualTo(201);
    assertThat(problems("/api/v1/acts/{number}/undo", "post", undo)).isEmpty();
    TestDesk.Answer comment =
        send(
            Role.CODER,
            "/api/v1/events/" + first("/api/v1/events") + "/comments",
            "{\"words\":\"<b>see\"}");
    assertThat(problems("/api/v1/events/{id}/comments", "post", comment)).isEmpty();
    assertThat(comment.header("Location")).isEqualTo("/api/v1/acts/3");
  }

  @Test
  void whatCannotBeUsedIsAProblemThatSaysWhatToDo() {
    String path = "/api/v1/disagreements/" + first("/api/v1/disagreements") + "/decision";
    for (String body :
        List.of(
            "",
            "[",
            "[]",
            "{}",
            "{\"reason\":\"x\"}",
            "{\"reason\":\"x\",\"seen\":0,\"follow\":9}",
            "{\"reason\":\"x\",\"seen\":0,\"follow\":\"first\"}",
            "{\"reason\":7,\"seen\":0}")) {
      TestDesk.Answer answer = send(Role.ADJUDICATOR, path, body);
      assertThat(answer.status()).as(body).isEqualTo(400);
      assertThat(problems("/api/v1/disagreements/{id}/decision", "post", answer)).isEmpty();
    }
    assertThat(desk.archive().acts().list(0)).isEmpty();
    assertThat(send(Role.CODER, path, "{\"reason\":\"x\",\"seen\":0}").status()).isEqualTo(403);
  }

  @Test
  void whoeverComesSecondGetsAConflict() {
    act();
    TestDesk.Answer second = decide();
    assertThat(second.status()).isEqualTo(409);
    assertThat(problems("/api/v1/disagreements/{id}/decision", "post", second)).isEmpty();
  }

  @Test
  void hostileWordsStayData() {
    TestDesk.Answer answer = desk.as(Role.READER).get("/api/v1/documents");

    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(json(answer).findValuesAsText("source")).contains(Samples.HOSTILE_SOURCE);
  }

  private Act act() {
    TestDesk.Answer answer = decide();
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(problems("/api/v1/disagreements/{id}/decision", "post", answer)).isEmpty();
    return desk.archive().acts().list(0).get(0);
  }

  private TestDesk.Answer decide() {
    return send(
        Role.ADJUDICATOR,
        "/api/v1/disagreements/" + first("/api/v1/disagreements") + "/decision",
        "{\"follow\":1,\"reason\":\"seen it\",\"seen\":0}");
  }

  private TestDesk.Answer send(Role role, String path, String body) {
    return desk.as(role)
        .send(
            "POST",
            path,
            Optional.of(body),
            "Content-Type",
            "application/json",
            "X-Form-Token",
            "token-" + role.label());
  }

  private String first(String list) {
    return json(desk.as(Role.READER).get(list)).get("items").get(0).get("id").asText();
  }

  private void check(String path, String address, int status, List<String> wrong) {
    TestDesk.Answer answer = desk.as(Role.READER).get(address);
    if (answer.status() != status) {
      wrong.add(address + ": " + answer.status());
    }
    problems(path, "get", answer).forEach(problem -> wrong.add(address + ": " + problem));
  }

  /** What of an answer is not as the document says. */
  private List<String> problems(String path, String method, TestDesk.Answer answer) {
    JsonNode response =
        document
            .path("paths")
            .path(path)
            .path(method)
            .path("responses")
            .path(Integer.toString(answer.status()));
    String type = answer.header("Content-Type").replaceFirst(";.*", "");
    JsonNode schema = response.path("content").path(type).path("schema");
    if (schema.isMissingNode()) {
      return List.of("the document has no " + answer.status() + " of type " + type);
    }
    com.fasterxml.jackson.databind.node.ObjectNode whole = MAPPER.createObjectNode();
    whole.setAll((com.fasterxml.jackson.databind.node.ObjectNode) schema);
    whole.set("components", document.get("components"));
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
    return compiled.validate(json(answer)).stream().map(Error::toString).toList();
  }

  private static JsonNode json(TestDesk.Answer answer) {
    try {
      return MAPPER.readTree(answer.body());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + answer.body(), e);
    }
  }
}

package org.cronista.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Article;
import org.cronista.model.ArticleId;
import org.cronista.model.Attribution;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Citation;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.CodedDocument;
import org.cronista.model.Coordinates;
import org.cronista.model.DatePrecision;
import org.cronista.model.Disagreement;
import org.cronista.model.DisagreementId;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Event;
import org.cronista.model.EventId;
import org.cronista.model.EventTime;
import org.cronista.model.Found;
import org.cronista.model.Interval;
import org.cronista.model.Label;
import org.cronista.model.Measure;
import org.cronista.model.Mention;
import org.cronista.model.PartialDate;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity;
import org.cronista.model.SharedPassage;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.cronista.model.Statement;
import org.cronista.model.TimeExpression;
import org.cronista.model.Warning;
import org.junit.jupiter.api.Test;

/** Every shape, letter by letter: the contract's fields in its order, ours after them. */
class ContractShapeTest {

  private static final DocumentId DOCUMENT = new DocumentId("d_1");
  private static final PlaceMention EL_ALTO =
      new PlaceMention(
          mention(40, "El Alto"),
          OptionalLong.of(3901547),
          "El Alto",
          "city",
          Optional.of(new Coordinates(-16.5, -68.19)),
          Optional.of("BOL"),
          Optional.of("La Paz"),
          1,
          false);
  private static final EventTime THAT_DAY =
      new EventTime(
          LocalDate.of(2026, 5, 18),
          LocalDate.of(2026, 5, 18),
          DatePrecision.DAY,
          "that day",
          Optional.of(new Span(60, 68)),
          true,
          "day of the dateline");

  @Test
  void aClaim() {
    Claim claim =
        Claim.builder(DOCUMENT, PloverType.COERCE, new Span(0, 90), mention(10, "detained"))
            .id(new ClaimId("c_1"))
            .article(Optional.of(new ArticleId("a_1")))
            .mode(Optional.of("arrest"))
            .subEvent(Optional.of(AcledSubEvent.ARRESTS))
            .actors(
                List.of(
                    new ActorMention(
                        mention(0, "the police"),
                        mention(4, "police"),
                        Optional.of("bol-police"),
                        Optional.of("Bolivian Police"),
                        Optional.of("BOL"),
                        Optional.of("COP"))))
            .places(List.of(EL_ALTO))
            .time(Optional.of(THAT_DAY))
            .quantities(
                List.of(
                    new Quantity(
                        mention(20, "at least four"),
                        Measure.KILLED,
                        Interval.atLeast(4),
                        Quantity.Qualifier.AT_LEAST,
                        "persons",
                        Optional.of("protesters"),
                        false)))
            .attribution(
                List.of(
                    new Attribution(
                        mention(70, "The Ombudsman's Office reported"),
                        "The Ombudsman's Office",
                        Optional.empty())))
            .citations(
                List.of(
                    new Citation(
                        new Span(88, 89),
                        new Span(500, 560),
                        List.of(
                            new Citation.Work(
                                Optional.of("A. Pérez"),
                                Optional.empty(),
                                Optional.of("El Faro"),
                                Optional.of(PartialDate.ofMonth(2026, 4)))))))
            .confidence(0.93456)
            .rule("arrest: subject does, object suffers")
            .build();

    assertThat(ContractJson.toLine(claim))
        .isEqualTo(
            """
            {"id":"c_1","document":"d_1","article":"a_1",\
            "type":"COERCE","mode":"arrest","subEvent":"Arrests",\
            "sentence":{"start":0,"end":90},\
            "trigger":{"start":10,"end":18,"text":"detained"},\
            "actors":[{"start":0,"end":10,"text":"the police","id":"bol-police",\
            "name":"Bolivian Police","country":"BOL","sector":"COP",\
            "head":{"start":4,"end":10,"text":"police"}}],\
            "recipients":[],\
            "places":[{"start":40,"end":47,"text":"El Alto","geonamesId":3901547,\
            "name":"El Alto","lat":-16.5,"lon":-68.19,"country":"BOL",\
            "precision":1,"inferred":false,"kind":"city","admin1":"La Paz"}],\
            "time":{"start":"2026-05-18","end":"2026-05-18","precision":"day",\
            "text":"that day","spanStart":60,"spanEnd":68,"inferred":true,\
            "edtf":"2026-05-18?",\
            "rule":"day of the dateline"},\
            "quantities":[{"start":20,"end":33,"text":"at least four","what":"killed",\
            "low":4,"high":null,"best":4,"qualifier":"at_least","unit":"persons",\
            "of":"protesters","cumulative":false,"lowExcluded":false}],\
            "attribution":[{"start":70,"end":101,"text":"The Ombudsman's Office reported",\
            "speaker":"The Ombudsman's Office","speakerId":null}],\
            "citations":[{"mark":{"start":88,"end":89},"note":{"start":500,"end":560},\
            "works":[{"author":"A. Pérez","title":null,"outlet":"El Faro","date":"2026-04"}]}],\
            "modality":"asserted","confidence":0.9346,"coder":"machine",\
            "rule":"arrest: subject does, object suffers"}""");
  }

  @Test
  void aClaimOfWhichLittleIsKnown() {
    Claim claim =
        Claim.builder(DOCUMENT, PloverType.PROTEST, new Span(0, 9), mention(0, "march"))
            .id(new ClaimId("c_1"))
            .coder(Claim.Coder.PERSON)
            .confidence(1)
            .build();

    assertThat(ContractJson.toLine(claim))
        .isEqualTo(
            """
            {"id":"c_1","document":"d_1","article":null,\
            "type":"PROTEST","mode":null,"subEvent":null,\
            "sentence":{"start":0,"end":9},"trigger":{"start":0,"end":5,"text":"march"},\
            "actors":[],"recipients":[],"places":[],"time":null,"quantities":[],\
            "attribution":[],"citations":[],\
            "modality":"asserted","confidence":1,"coder":"person","rule":""}""");
  }

  @Test
  void aDocument() {
    Document document =
        Document.builder(DOCUMENT, new SourceFile("news/a.pdf", "ab12", 9000, "x/y"), "Olá\n\"x\"")
            .title(Optional.of(Found.inText("Olá", "first-line", new Span(0, 3))))
            .authors(List.of(Found.inMetadata("Ana", "json-ld")))
            .source(Optional.of(Found.inMetadata("La Voz", "opengraph")))
            .published(Optional.of(Found.inMetadata(PartialDate.ofMonth(2026, 5), "file-name")))
            .language("es")
            .blocks(
                List.of(
                    Block.of(BlockKind.TITLE, 0, 3, 1),
                    new Block(BlockKind.LIST_ITEM, List.of(new Span(4, 5), new Span(6, 7)), 2)))
            .articles(
                List.of(
                    new Article(
                        new ArticleId("a_1"),
                        "Olá",
                        List.of("Ana"),
                        Optional.of(
                            Found.inText(PartialDate.ofYear(1985), "byline", new Span(4, 7))),
                        new Span(0, 7))))
            .duplicateOf(Optional.of(new DocumentId("d_0")))
            .externalId(Optional.of("17"))
            .warnings(
                List.of(
                    new Warning("date-conflict", "Two dates.", Optional.of(new Span(4, 7))),
                    new Warning("encoding", "Guessed.", Optional.empty())))
            .build();

    assertThat(ContractJson.toLine(document))
        .isEqualTo(
            """
            {"id":"d_1",\
            "file":{"name":"news/a.pdf","sha256":"ab12","bytes":9000,"mediaType":"x/y"},\
            "title":"Olá","authors":["Ana"],"source":"La Voz",\
            "published":"2026-05","publishedPrecision":"month","language":"es",\
            "text":"Olá\\n\\"x\\"",\
            "blocks":[{"kind":"title","start":0,"end":3,"page":1},\
            {"kind":"list-item","start":4,"end":7,"page":2,\
            "spans":[{"start":4,"end":5},{"start":6,"end":7}]}],\
            "articles":[{"id":"a_1","title":"Olá","authors":["Ana"],"published":"1985",\
            "start":0,"end":7,\
            "publishedFound":{"where":"byline","start":4,"end":7}}],\
            "duplicateOf":"d_0","externalId":"17",\
            "warnings":[{"kind":"date-conflict","message":"Two dates.","start":4,"end":7},\
            {"kind":"encoding","message":"Guessed.","start":null,"end":null}],\
            "titleFound":{"where":"first-line","start":0,"end":3},\
            "authorsFound":[{"where":"json-ld","start":null,"end":null}],\
            "sourceFound":{"where":"opengraph","start":null,"end":null},\
            "publishedFound":{"where":"file-name","start":null,"end":null}}""");
  }

  @Test
  void passagesThatStandElsewhereTooWithBothPlaces() {
    Document document =
        Document.builder(DOCUMENT, new SourceFile("a.txt", "ab12", 1, "text/plain"), "a b")
            .sharedPassages(
                List.of(new SharedPassage(new Span(0, 3), new DocumentId("d_2"), new Span(7, 10))))
            .build();

    assertThat(ContractJson.toLine(document))
        .endsWith(
            ",\"sharedPassages\":[{\"start\":0,\"end\":3,"
                + "\"other\":\"d_2\",\"otherStart\":7,\"otherEnd\":10}]}");
  }

  @Test
  void aDocumentOfWhichOnlyTheTextIsKnown() {
    Document document =
        Document.builder(DOCUMENT, new SourceFile("a.txt", "ab12", 1, "text/plain"), "a").build();

    assertThat(ContractJson.toLine(document))
        .isEqualTo(
            """
            {"id":"d_1",\
            "file":{"name":"a.txt","sha256":"ab12","bytes":1,"mediaType":"text/plain"},\
            "title":null,"authors":[],"source":null,\
            "published":null,"publishedPrecision":"unknown","language":"und","text":"a",\
            "blocks":[],"articles":[],"duplicateOf":null,"externalId":null,"warnings":[]}""");
  }

  @Test
  void anEvent() {
    Event event =
        new Event(
            new EventId("e_1"),
            PloverType.ASSAULT,
            Optional.of("firearms"),
            Optional.of(AcledSubEvent.ATTACK),
            "Soldiers attack protesters",
            Optional.of(THAT_DAY),
            List.of(EL_ALTO),
            List.of(
                new Event.Party(
                    Optional.of("bol-army"), "Army", Optional.of("BOL"), Optional.of("MIL"))),
            List.of(
                new Event.Party(
                    Optional.empty(), "protesters", Optional.empty(), Optional.empty())),
            Optional.of("gas-war"),
            List.of(
                new Event.Toll(
                    Measure.KILLED, 67, Optional.of(67.0), Optional.empty(), List.of("A"))),
            List.of(new ClaimId("c_1")),
            List.of("A", "B"),
            2,
            List.of(new DisagreementId("x_1")));

    assertThat(ContractJson.toLine(event))
        .isEqualTo(
            """
            {"id":"e_1","type":"ASSAULT","mode":"firearms","subEvent":"Attack",\
            "headline":"Soldiers attack protesters",\
            "time":{"start":"2026-05-18","end":"2026-05-18","precision":"day",\
            "text":"that day","spanStart":60,"spanEnd":68,"inferred":true,\
            "edtf":"2026-05-18?",\
            "rule":"day of the dateline"},\
            "places":[{"start":40,"end":47,"text":"El Alto","geonamesId":3901547,\
            "name":"El Alto","lat":-16.5,"lon":-68.19,"country":"BOL",\
            "precision":1,"inferred":false,"kind":"city","admin1":"La Paz"}],\
            "actors":[{"id":"bol-army","name":"Army","country":"BOL","sector":"MIL"}],\
            "recipients":[{"id":null,"name":"protesters","country":null,"sector":null}],\
            "episode":"gas-war",\
            "quantities":[{"what":"killed","low":67,"best":67,"high":null,"sources":["A"]}],\
            "claims":["c_1"],"sources":["A","B"],"independentSources":2,\
            "disagreements":["x_1"]}""");
  }

  @Test
  void aDisagreement() {
    Disagreement disagreement =
        new Disagreement(
            new DisagreementId("x_1"),
            Optional.of(new EventId("e_1")),
            "the dead of Senkata",
            "killed",
            Disagreement.Relation.CONTRADICTION,
            List.of(
                new Disagreement.Side(
                    "at least 67",
                    List.of(new ClaimId("c_1")),
                    List.of("A"),
                    Optional.of(PartialDate.ofYear(2004))),
                new Disagreement.Side("60", List.of(), List.of(), Optional.empty())),
            "A says more than B.");

    assertThat(ContractJson.toLine(disagreement))
        .isEqualTo(
            """
            {"id":"x_1","event":"e_1","topic":"the dead of Senkata","attribute":"killed",\
            "relation":"contradiction",\
            "sides":[{"value":"at least 67","claims":["c_1"],"sources":["A"],"saidOn":"2004","quotes":[]},\
            {"value":"60","claims":[],"sources":[],"saidOn":null,"quotes":[]}],\
            "explanation":"A says more than B."}""");
  }

  @Test
  void anActor() {
    Actor actor =
        new Actor(
            "bol-goni",
            "Gonzalo Sánchez de Lozada",
            List.of("Goni"),
            "person",
            Optional.of("BOL"),
            Optional.of("GOV"),
            List.of(
                new Actor.Role(
                    "president",
                    Optional.of("Bolivia"),
                    Optional.of(PartialDate.ofDay(LocalDate.of(2002, 8, 6))),
                    Optional.empty(),
                    List.of(new ClaimId("c_1")))),
            12);

    assertThat(ContractJson.toLine(actor))
        .isEqualTo(
            """
            {"id":"bol-goni","name":"Gonzalo Sánchez de Lozada","aliases":["Goni"],\
            "kind":"person","country":"BOL","sector":"GOV",\
            "roles":[{"role":"president","of":"Bolivia","from":"2002-08-06","to":null,\
            "claims":["c_1"]}],"mentions":12}""");
  }

  @Test
  void aCodedDocument() {
    CodedDocument coded =
        new CodedDocument(
            DOCUMENT,
            Optional.of(
                new CodedDocument.Primary(
                    PloverType.ASSAULT,
                    Optional.of("aerial"),
                    Optional.of("Air/drone strike"),
                    0.93)),
            List.of(new Label("acled", "Air/drone strike", 0.93)),
            List.of(new Span(0, 120)),
            List.of(
                new TimeExpression(
                    mention(3, "October 17"), TimeExpression.Type.DATE, "2003-10-17")),
            List.of(EL_ALTO),
            List.of(
                new Statement(
                    Optional.of(mention(0, "Goni")),
                    Optional.of("bol-goni"),
                    mention(5, "said"),
                    new Span(10, 30),
                    true),
                new Statement(
                    Optional.empty(),
                    Optional.empty(),
                    mention(50, "reportedly"),
                    new Span(61, 70),
                    false)),
            List.of());

    assertThat(ContractJson.toCodeLine("17", coded))
        .isEqualTo(
            """
            {"id":"17",\
            "primary":{"type":"ASSAULT","mode":"aerial","subEvent":"Air/drone strike",\
            "confidence":0.93},\
            "labels":[{"scheme":"acled","label":"Air/drone strike","confidence":0.93}],\
            "sentences":[{"start":0,"end":120}],\
            "times":[{"start":3,"end":13,"text":"October 17","type":"DATE",\
            "value":"2003-10-17"}],\
            "places":[{"start":40,"end":47,"text":"El Alto","geonamesId":3901547,\
            "name":"El Alto","lat":-16.5,"lon":-68.19,"country":"BOL",\
            "precision":1,"inferred":false,"kind":"city","admin1":"La Paz"}],\
            "statements":[{"speaker":{"start":0,"end":4,"text":"Goni","id":"bol-goni"},\
            "cue":{"start":5,"end":9,"text":"said"},"content":{"start":10,"end":30},\
            "direct":true},\
            {"speaker":null,"cue":{"start":50,"end":60,"text":"reportedly"},\
            "content":{"start":61,"end":70},"direct":false}],\
            "claims":[],"document":"d_1"}""");
  }

  @Test
  void aLineThatCouldNotBeCoded() {
    assertThat(ContractJson.toErrorLine(Optional.of("17"), "no text"))
        .isEqualTo("{\"id\":\"17\",\"error\":\"no text\"}");
    assertThat(ContractJson.toErrorLine(Optional.empty(), "not JSON"))
        .isEqualTo("{\"id\":null,\"error\":\"not JSON\"}");
  }

  private static Mention mention(int start, String text) {
    return new Mention(new Span(start, start + text.length()), text);
  }
}

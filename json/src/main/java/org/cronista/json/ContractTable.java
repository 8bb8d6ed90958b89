package org.cronista.json;

import static org.cronista.json.Column.day;
import static org.cronista.json.Column.flag;
import static org.cronista.json.Column.number;
import static org.cronista.json.Column.object;
import static org.cronista.json.Column.objects;
import static org.cronista.json.Column.text;
import static org.cronista.json.Column.texts;
import static org.cronista.json.Column.whole;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files of JSON lines as tables: their columns by name and type, in the order of the fields.
 * Whatever field a codec writes has its column here; a test holds them together.
 */
public enum ContractTable {
  /** One row a document, its whole text included. */
  DOCUMENTS(
      text("id"),
      object("file", text("name"), text("sha256"), whole("bytes"), text("mediaType")),
      text("title"),
      texts("authors"),
      text("source"),
      text("published"),
      text("publishedPrecision"),
      text("language"),
      text("text"),
      objects("blocks", with(span(), text("kind"), whole("page"), objects("spans", span()))),
      objects(
          "articles",
          with(
              span(),
              text("id"),
              text("title"),
              texts("authors"),
              text("published"),
              ground("publishedFound"),
              text("kind"),
              text("source"),
              ground("sourceFound"),
              text("place"),
              ground("placeFound"))),
      text("duplicateOf"),
      text("externalId"),
      objects("warnings", with(span(), text("kind"), text("message"))),
      ground("titleFound"),
      objects("authorsFound", grounds()),
      ground("sourceFound"),
      object(
          "outlet",
          text("id"),
          text("name"),
          text("kind"),
          text("country"),
          text("house"),
          text("stance")),
      ground("publishedFound"),
      text("notBefore"),
      ground("notBeforeFound"),
      objects("notes", with(span(), text("label"), objects("marks", span()), works())),
      objects(
          "sharedPassages", with(span(), text("other"), whole("otherStart"), whole("otherEnd")))),

  /** One row a claim. */
  CLAIMS(
      text("id"),
      text("document"),
      text("article"),
      text("type"),
      text("mode"),
      text("subEvent"),
      object("sentence", span()),
      object("trigger", words()),
      actors("actors"),
      actors("recipients"),
      places(),
      time(),
      bounds(),
      order(),
      objects(
          "quantities",
          with(
              words(),
              text("what"),
              number("low"),
              number("high"),
              number("best"),
              text("qualifier"),
              text("unit"),
              text("of"),
              flag("cumulative"),
              flag("lowExcluded"))),
      objects("attribution", with(words(), text("speaker"), text("speakerId"))),
      objects("citations", object("mark", span()), object("note", span()), works()),
      text("modality"),
      number("confidence"),
      text("coder"),
      text("rule")),

  /** One row an event. */
  EVENTS(
      text("id"),
      text("type"),
      text("mode"),
      text("subEvent"),
      text("headline"),
      time(),
      bounds(),
      order(),
      places(),
      parties("actors"),
      parties("recipients"),
      text("episode"),
      objects(
          "quantities",
          text("what"),
          number("low"),
          number("best"),
          number("high"),
          texts("sources")),
      texts("claims"),
      texts("sources"),
      whole("independentSources"),
      texts("disagreements")),

  /** One row a point on which accounts part. */
  DISAGREEMENTS(
      text("id"),
      text("event"),
      text("topic"),
      text("attribute"),
      text("relation"),
      objects(
          "sides",
          text("value"),
          texts("claims"),
          texts("sources"),
          text("saidOn"),
          objects("quotes", with(words(), text("document")))),
      text("explanation")),

  /** One row an actor. */
  ACTORS(
      text("id"),
      text("name"),
      texts("aliases"),
      text("kind"),
      text("country"),
      text("sector"),
      objects(
          "roles",
          text("role"),
          text("of"),
          text("from"),
          text("to"),
          texts("claims"),
          text("on"),
          flag("former"),
          objects("quotes", with(words(), text("document")))),
      whole("mentions"));

  @SuppressWarnings("ImmutableEnumChecker") // List.of gives an immutable list of records
  private final List<Column> columns;

  ContractTable(Column... columns) {
    this.columns = List.of(columns);
  }

  /** The columns, in order. */
  public List<Column> columns() {
    return columns;
  }

  /** The name of the table and of its files: {@code claims}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Column[] with(Column[] first, Column... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray(Column[]::new);
  }

  private static Column[] span() {
    return new Column[] {whole("start"), whole("end")};
  }

  private static Column[] words() {
    return with(span(), text("text"));
  }

  private static Column ground(String name) {
    return object(name, grounds());
  }

  private static Column[] grounds() {
    return with(span(), text("where"));
  }

  private static Column works() {
    return objects("works", text("author"), text("title"), text("outlet"), text("date"));
  }

  private static Column time() {
    return object(
        "time",
        day("start"),
        day("end"),
        text("precision"),
        text("text"),
        whole("spanStart"),
        whole("spanEnd"),
        flag("inferred"),
        text("edtf"),
        text("rule"));
  }

  private static Column bounds() {
    return object(
        "bounds",
        day("notBefore"),
        day("notAfter"),
        text("edtf"),
        text("text"),
        whole("spanStart"),
        whole("spanEnd"),
        text("rule"));
  }

  private static Column order() {
    return objects("order", text("relation"), text("other"));
  }

  private static Column places() {
    return objects(
        "places",
        with(
            words(),
            whole("geonamesId"),
            text("name"),
            number("lat"),
            number("lon"),
            text("country"),
            whole("precision"),
            flag("inferred"),
            text("kind"),
            text("admin1")));
  }

  private static Column actors(String name) {
    return objects(
        name,
        with(
            words(),
            text("id"),
            text("name"),
            text("country"),
            text("sector"),
            object("head", words())));
  }

  private static Column parties(String name) {
    return objects(name, text("id"), text("name"), text("country"), text("sector"));
  }
}

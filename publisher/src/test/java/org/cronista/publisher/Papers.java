package org.cronista.publisher;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.Claim;
import org.cronista.model.ContentHash;
import org.cronista.model.Coordinates;
import org.cronista.model.DatePrecision;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.EventTime;
import org.cronista.model.Found;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.Mention;
import org.cronista.model.PartialDate;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity;
import org.cronista.model.Quantity.Qualifier;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/** Makes documents and claims by pointing at words, so that tests never count characters. */
final class Papers {

  private Papers() {}

  static Document paper(
      String file, String outlet, String author, String date, String language, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Document.Builder builder =
        Document.builder(
                DocumentId.of(file, text),
                new SourceFile(file, ContentHash.sha256(bytes), bytes.length, "text/plain"),
                text)
            .source(Optional.of(Found.inMetadata(outlet, "byline")))
            .language(language);
    if (!author.isEmpty()) {
      builder.authors(List.of(Found.inMetadata(author, "byline")));
    }
    PartialDate.parse(date)
        .ifPresent(d -> builder.published(Optional.of(Found.inMetadata(d, "first-line"))));
    return builder.build();
  }

  /** Reads a claim out of the sentence of {@code paper} that holds {@code words}. */
  static Reading read(Document paper, String words) {
    return new Reading(paper, words);
  }

  static final class Reading {
    private final Document paper;
    private final int from;
    private final int to;
    private final List<ActorMention> actors = new ArrayList<>();
    private final List<ActorMention> recipients = new ArrayList<>();
    private final List<PlaceMention> places = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private Optional<EventTime> time = Optional.empty();

    Reading(Document paper, String sentence) {
      this.paper = paper;
      from = paper.text().indexOf(sentence);
      to = from + sentence.length();
      if (from < 0) {
        throw new IllegalArgumentException("Not in the paper: " + sentence);
      }
    }

    Mention mention(String words) {
      int at = paper.text().indexOf(words, from);
      if (at < 0) {
        at = paper.text().indexOf(words);
      }
      if (at < 0) {
        throw new IllegalArgumentException("Not in the paper: " + words);
      }
      return new Mention(TextIndex.of(paper.text()).span(at, at + words.length()), words);
    }

    Reading actor(String words, String id, String name, String country, String sector) {
      actors.add(somebody(words, id, name, country, sector));
      return this;
    }

    Reading recipient(String words, String id, String name, String country, String sector) {
      recipients.add(somebody(words, id, name, country, sector));
      return this;
    }

    private ActorMention somebody(
        String words, String id, String name, String country, String sector) {
      Mention mention = mention(words);
      return new ActorMention(
          mention,
          mention,
          Optional.of(id).filter(value -> !value.isEmpty()),
          Optional.of(name).filter(value -> !value.isEmpty()),
          Optional.of(country),
          Optional.of(sector));
    }

    Reading place(
        String words,
        String name,
        String admin1,
        String country,
        double lat,
        double lon,
        int precision) {
      places.add(
          new PlaceMention(
              mention(words),
              OptionalLong.empty(),
              name,
              "city",
              Optional.of(new Coordinates(lat, lon)),
              Optional.of(country),
              Optional.of(admin1),
              precision,
              false));
      return this;
    }

    Reading day(String words, String day) {
      return time(words, day, day, DatePrecision.DAY, false, "date in the sentence");
    }

    Reading time(
        String words,
        String start,
        String end,
        DatePrecision precision,
        boolean inferred,
        String rule) {
      Mention mention = mention(words);
      time =
          Optional.of(
              new EventTime(
                  LocalDate.parse(start),
                  LocalDate.parse(end),
                  precision,
                  words,
                  Optional.of(mention.span()),
                  inferred,
                  rule));
      return this;
    }

    Reading count(String words, Measure what, Qualifier qualifier, Interval interval, String of) {
      quantities.add(
          new Quantity(
              mention(words),
              what,
              interval,
              qualifier,
              "persons",
              Optional.of(of).filter(value -> !value.isEmpty()),
              false));
      return this;
    }

    Reading according(String words, String speaker) {
      attributions.add(new Attribution(mention(words), speaker, Optional.empty()));
      return this;
    }

    Claim.Builder claim(PloverType type, String trigger) {
      Span sentence = TextIndex.of(paper.text()).span(from, to);
      return Claim.builder(paper.id(), type, sentence, mention(trigger))
          .actors(actors)
          .recipients(recipients)
          .places(places)
          .time(time)
          .quantities(quantities)
          .attribution(attributions)
          .confidence(0.9)
          .rule(type.name().toLowerCase(java.util.Locale.ROOT) + ": " + trigger);
    }
  }
}

package org.cronista.publisher.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.cronista.model.Note;
import org.cronista.model.SharedPassage;
import org.cronista.model.Span;
import org.cronista.model.Warning;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.ReadingAddress;
import org.cronista.publisher.view.TypeWords;

/** All that is to be seen at words of a document, in text order, each once. */
final class Marks {

  private Marks() {}

  static List<Mark> of(Dossier dossier, Document document, List<Claim> claims) {
    List<Mark> marks = new ArrayList<>();
    document.sharedPassages().stream()
        .map(SharedPassage::span)
        .forEach(
            span ->
                marks.add(
                    mark(Mark.Kind.PASSAGE, span, Places.passage(span), "stands elsewhere too")));
    for (Claim claim : claims) {
      Span sentence = claim.sentence();
      marks.add(mark(Mark.Kind.SENTENCE, sentence, ReadingAddress.place(sentence), ""));
    }
    triggers(dossier, claims).forEach(marks::add);
    grounds(document)
        .forEach(
            found ->
                found
                    .span()
                    .ifPresent(
                        span ->
                            marks.add(
                                mark(
                                    Mark.Kind.GROUND,
                                    span,
                                    Places.words(span),
                                    "ground: " + found.where().replace('-', ' ')))));
    for (Warning warning : document.warnings()) {
      warning
          .span()
          .ifPresent(
              span ->
                  marks.add(mark(Mark.Kind.WARNING, span, Places.words(span), warning.message())));
    }
    for (Note note : document.notes()) {
      for (Span span : note.marks()) {
        marks.add(
            new Mark(
                Mark.Kind.NOTE_MARK,
                span,
                Optional.of(Places.words(span)),
                Optional.of("#" + Places.note(note.span())),
                "note " + note.label()));
      }
    }
    Set<List<Object>> seen = new HashSet<>();
    return marks.stream()
        .filter(mark -> seen.add(List.of(mark.kind(), mark.span())))
        .sorted(
            Comparator.comparingInt((Mark mark) -> mark.span().start())
                .thenComparing(Mark::kind)
                .thenComparing(mark -> -mark.span().end()))
        .toList();
  }

  private static Mark mark(Mark.Kind kind, Span span, String id, String title) {
    return new Mark(kind, span, Optional.of(id), Optional.empty(), title);
  }

  /** Words that tell of several things lead to the first of them that has an event. */
  private static List<Mark> triggers(Dossier dossier, List<Claim> claims) {
    Map<Span, List<Claim>> bySpan = new LinkedHashMap<>();
    claims.forEach(
        claim ->
            bySpan.computeIfAbsent(claim.trigger().span(), span -> new ArrayList<>()).add(claim));
    List<Mark> marks = new ArrayList<>();
    bySpan.forEach(
        (span, told) -> {
          Optional<String> link =
              told.stream()
                  .filter(claim -> dossier.findEventOf(claim.id()).isPresent())
                  .map(claim -> "../chronology.html#" + claim.id().value())
                  .findFirst();
          List<String> words =
              told.stream()
                  .map(
                      claim ->
                          TypeWords.of(claim.type(), claim.mode())
                              + (claim.modality().happened()
                                  ? ""
                                  : " (" + claim.modality().label() + ")"))
                  .distinct()
                  .toList();
          marks.add(
              new Mark(Mark.Kind.TRIGGER, span, Optional.empty(), link, String.join("; ", words)));
        });
    return marks;
  }

  private static Stream<Found<?>> grounds(Document document) {
    Stream<Found<?>> own =
        Stream.of(
                document.title().stream(),
                document.authors().stream(),
                document.source().stream(),
                document.published().stream(),
                document.notBefore().stream())
            .flatMap(found -> found);
    Stream<Found<?>> articles =
        document.articles().stream()
            .flatMap(
                article ->
                    Stream.of(
                            article.published().stream(),
                            article.source().stream(),
                            article.place().stream())
                        .flatMap(found -> found));
    return Stream.concat(own, articles);
  }
}

package org.cronista.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document: its canonical text and what is known about it.
 *
 * <p>The text is never rewritten (for a plain-text file it is exactly the decoded content); blocks
 * and articles are stand-off over it. Immutable; built by {@link #builder}.
 */
public final class Document {

  private final DocumentId id;
  private final SourceFile file;
  private final String text;
  private final Optional<Found<String>> title;
  private final List<Found<String>> authors;
  private final Optional<Found<String>> source;
  private final Optional<Outlet> outlet;
  private final Optional<Found<PartialDate>> published;
  private final Optional<Found<PartialDate>> notBefore;
  private final String language;
  private final List<Block> blocks;
  private final List<Article> articles;
  private final List<Note> notes;
  private final Optional<DocumentId> duplicateOf;
  private final List<SharedPassage> sharedPassages;
  private final Optional<String> externalId;
  private final List<Warning> warnings;

  private Document(Builder builder) {
    id = builder.id;
    file = builder.file;
    text = builder.text;
    title = builder.title;
    authors = List.copyOf(builder.authors);
    source = builder.source;
    outlet = builder.outlet;
    published = builder.published;
    notBefore = builder.notBefore;
    language = builder.language;
    blocks = List.copyOf(builder.blocks);
    articles = List.copyOf(builder.articles);
    notes = List.copyOf(builder.notes);
    duplicateOf = builder.duplicateOf;
    sharedPassages = List.copyOf(builder.sharedPassages);
    externalId = builder.externalId;
    warnings = List.copyOf(builder.warnings);
  }

  /** Starts a document of which only the file and the text are known. */
  public static Builder builder(DocumentId id, SourceFile file, String text) {
    return new Builder(id, file, text);
  }

  /** A builder that starts from this document's values. */
  public Builder toBuilder() {
    Builder builder = new Builder(id, file, text);
    builder.title = title;
    builder.authors = new ArrayList<>(authors);
    builder.source = source;
    builder.outlet = outlet;
    builder.published = published;
    builder.notBefore = notBefore;
    builder.language = language;
    builder.blocks = new ArrayList<>(blocks);
    builder.articles = new ArrayList<>(articles);
    builder.notes = new ArrayList<>(notes);
    builder.duplicateOf = duplicateOf;
    builder.sharedPassages = new ArrayList<>(sharedPassages);
    builder.externalId = externalId;
    builder.warnings = new ArrayList<>(warnings);
    return builder;
  }

  /** Content hash: file bytes and, for one of several documents in a file, its place there. */
  public DocumentId id() {
    return id;
  }

  /** The file it was read from. */
  public SourceFile file() {
    return file;
  }

  /** The canonical text. */
  public String text() {
    return text;
  }

  /** The title and where it was found. */
  public Optional<Found<String>> title() {
    return title;
  }

  /** The authors as printed, in order, perhaps none. */
  public List<Found<String>> authors() {
    return authors;
  }

  /** The outlet, organisation or house that published it, by name. */
  public Optional<Found<String>> source() {
    return source;
  }

  /** What the catalogue of outlets says of the source, if the source is in it. */
  public Optional<Outlet> outlet() {
    return outlet;
  }

  /** When it was published, to the precision known. */
  public Optional<Found<PartialDate>> published() {
    return published;
  }

  /**
   * The date before which the text cannot have been published, because it tells of that date as
   * past or cites something published then; known even when {@link #published} is not.
   */
  public Optional<Found<PartialDate>> notBefore() {
    return notBefore;
  }

  /** ISO 639-1 code, or {@code und} when it could not be told. */
  public String language() {
    return language;
  }

  /** The blocks in reading order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The articles in text order; empty when the document is itself one article. */
  public List<Article> articles() {
    return articles;
  }

  /** The footnotes and endnotes in text order, each with the places that point to it. */
  public List<Note> notes() {
    return notes;
  }

  /**
   * The notes that back the words at {@code span}, one citation for every mark in it, in text
   * order.
   *
   * <p>A mark stands after the words it backs: one that follows the full stop with no white space
   * between belongs to the sentence before it, even when a sentence splitter gave it to the next
   * one.
   */
  public List<Citation> citations(Span span) {
    return CitedNotes.in(text, notes, span);
  }

  /** The document this one repeats. */
  public Optional<DocumentId> duplicateOf() {
    return duplicateOf;
  }

  /**
   * The passages that stand elsewhere too, in text order: every copy names the earliest place of
   * the words, and that place names every copy.
   */
  public List<SharedPassage> sharedPassages() {
    return sharedPassages;
  }

  /** The {@code id} that a JSON line came with. */
  public Optional<String> externalId() {
    return externalId;
  }

  /** What a careful reader should know. */
  public List<Warning> warnings() {
    return warnings;
  }

  /** The article that holds a span's start, if any. */
  public Optional<Article> findArticle(Span span) {
    return articles.stream()
        .filter(a -> a.span().start() <= span.start() && span.start() < a.span().end())
        .findFirst();
  }

  /** The name a reader knows the source by: the outlet, else the title, else the file's name. */
  public String sourceName() {
    return source.map(Found::value).orElseGet(() -> title.map(Found::value).orElse(file.name()));
  }

  /** When the words at {@code span} were said: the article's own date, else the document's. */
  public Optional<PartialDate> saidOn(Span span) {
    return findArticle(span).flatMap(Article::published).or(this::published).map(Found::value);
  }

  /** Collects a document's values. */
  public static final class Builder {
    private final DocumentId id;
    private final SourceFile file;
    private final String text;
    private Optional<Found<String>> title = Optional.empty();
    private List<Found<String>> authors = new ArrayList<>();
    private Optional<Found<String>> source = Optional.empty();
    private Optional<Outlet> outlet = Optional.empty();
    private Optional<Found<PartialDate>> published = Optional.empty();
    private Optional<Found<PartialDate>> notBefore = Optional.empty();
    private String language = "und";
    private List<Block> blocks = new ArrayList<>();
    private List<Article> articles = new ArrayList<>();
    private List<Note> notes = new ArrayList<>();
    private Optional<DocumentId> duplicateOf = Optional.empty();
    private List<SharedPassage> sharedPassages = new ArrayList<>();
    private Optional<String> externalId = Optional.empty();
    private List<Warning> warnings = new ArrayList<>();

    private Builder(DocumentId id, SourceFile file, String text) {
      this.id = id;
      this.file = file;
      this.text = text;
    }

    /** Sets the title. */
    public Builder title(Optional<Found<String>> value) {
      title = value;
      return this;
    }

    /** Sets the authors. */
    public Builder authors(List<Found<String>> value) {
      authors = new ArrayList<>(value);
      return this;
    }

    /** Sets the outlet. */
    public Builder source(Optional<Found<String>> value) {
      source = value;
      return this;
    }

    /** Sets what is known of the source. */
    public Builder outlet(Optional<Outlet> value) {
      outlet = value;
      return this;
    }

    /** Sets the publication date. */
    public Builder published(Optional<Found<PartialDate>> value) {
      published = value;
      return this;
    }

    /** Sets the date before which it cannot have been published. */
    public Builder notBefore(Optional<Found<PartialDate>> value) {
      notBefore = value;
      return this;
    }

    /** Sets the ISO 639-1 language code. */
    public Builder language(String value) {
      language = value;
      return this;
    }

    /** Sets the blocks. */
    public Builder blocks(List<Block> value) {
      blocks = new ArrayList<>(value);
      return this;
    }

    /** Sets the articles. */
    public Builder articles(List<Article> value) {
      articles = new ArrayList<>(value);
      return this;
    }

    /** Sets the notes. */
    public Builder notes(List<Note> value) {
      notes = new ArrayList<>(value);
      return this;
    }

    /** Says that this document repeats another. */
    public Builder duplicateOf(Optional<DocumentId> value) {
      duplicateOf = value;
      return this;
    }

    /** Sets the passages that stand elsewhere too. */
    public Builder sharedPassages(List<SharedPassage> value) {
      sharedPassages = new ArrayList<>(value);
      return this;
    }

    /** Sets the identifier it came with. */
    public Builder externalId(Optional<String> value) {
      externalId = value;
      return this;
    }

    /** Sets the warnings. */
    public Builder warnings(List<Warning> value) {
      warnings = new ArrayList<>(value);
      return this;
    }

    /** Adds a warning. */
    public Builder addWarning(Warning value) {
      warnings.add(value);
      return this;
    }

    /** The document. */
    public Document build() {
      return new Document(this);
    }
  }
}

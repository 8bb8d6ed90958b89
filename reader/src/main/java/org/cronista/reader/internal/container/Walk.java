package org.cronista.reader.internal.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.cronista.reader.ContainerLimits;
import org.cronista.reader.internal.PeekStream;
import org.cronista.reader.internal.ReadProblem;

/**
 * Goes through an input and everything inside it, part by part, in the order it is stored in, and
 * holds no more than one part at a time. Not for several threads at once.
 */
public final class Walk implements Closeable {

  /** Documents that are packed as ZIP; only a hint to how work is best shared out. */
  private static final Set<String> PACKED_DOCUMENTS =
      Set.of("docx", "docm", "dotx", "odt", "ott", "epub", "xlsx", "pptx", "ods", "odp");

  private final String name;
  private final Deque<Container> open = new ArrayDeque<>();

  /** Those of the open containers that have given something. */
  private final Set<Container> fruitful = Collections.newSetFromMap(new IdentityHashMap<>());

  private final ContainerLimits limits;
  private final long maxBytes;
  private Optional<Opener> opener = Optional.empty();
  private Optional<Path> path;
  private InputStream bottom = InputStream.nullInputStream();
  private volatile String at;

  private Walk(String name, Optional<Path> path, ContainerLimits limits, long maxBytes) {
    this.name = name;
    this.path = path;
    this.limits = limits;
    this.maxBytes = maxBytes;
    this.at = name;
  }

  /** A walk through a file on disk, shown as {@code name}; it is opened when first asked for. */
  public static Walk ofFile(String name, Path path, ContainerLimits limits, long maxBytes) {
    return new Walk(name, Optional.of(path), limits, maxBytes);
  }

  /** A walk through JSON lines that come from elsewhere. The stream is not closed. */
  public static Walk ofJsonLines(
      String name, InputStream stream, ContainerLimits limits, long maxBytes) {
    Walk walk = new Walk(name, Optional.empty(), limits, maxBytes);
    InputStream shielded = CloseShieldInputStream.wrap(stream);
    walk.open.push(new JsonLinesContainer(name, shielded, maxBytes));
    return walk;
  }

  /** Whether a file on disk holds many documents and is read as they are asked for. */
  public static boolean isStreamed(String name, Path path) {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream stream = Files.newInputStream(path)) {
      Kind kind = Kind.of(name, Member.inside(name, stream, -1).head());
      return kind.isStreamed()
          || kind == Kind.COMPRESSED
          || (kind == Kind.ZIP && !PACKED_DOCUMENTS.contains(EntryNames.extension(name)));
    } catch (IOException e) {
      return false;
    }
  }

  /** Where the walk has come to; may be asked by any thread. */
  public String at() {
    return at;
  }

  /** The next part, or nothing at the end. */
  public Optional<Part> next() {
    if (path.isPresent()) {
      Path file = path.get();
      path = Optional.empty();
      Optional<Part> only = begin(file);
      if (only.isPresent()) {
        return only;
      }
    }
    Optional<Part> next = Optional.empty();
    while (next.isEmpty() && !open.isEmpty()) {
      next = advance(open.element());
    }
    if (next.isEmpty()) {
      close();
    }
    return next;
  }

  private Optional<Part> begin(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return notRead(name, ReadProblem.failed(notAFile(file)));
      }
      long size = Files.size(file);
      opener = Optional.of(new Opener(maxBytes, limits, new Budget(limits, size)));
      bottom = Files.newInputStream(file);
      return look(
          new Member(
              name,
              new PeekStream(bottom),
              Optional.of(file),
              OptionalLong.of(size),
              Provenance.none()));
    } catch (IOException e) {
      return notRead(name, ReadProblem.failed(reason(e)));
    }
  }

  private Optional<Part> advance(Container container) {
    at = container.name();
    try {
      Optional<Piece> piece = container.next();
      if (piece.isEmpty()) {
        boolean barren = !fruitful.contains(container);
        closeInnermost();
        return barren
            ? notRead(container.name(), ReadProblem.failed("There is nothing in it."))
            : Optional.empty();
      }
      fruitful.add(container);
      return piece.get() instanceof Member member ? look(member) : Optional.of((Part) piece.get());
    } catch (Budget.Exhausted e) {
      close();
      return notRead(container.name(), ReadProblem.failed(e.reason()));
    } catch (ReadProblem e) {
      closeInnermost();
      return notRead(container.name(), e);
    } catch (IOException | RuntimeException e) {
      closeInnermost();
      return notRead(container.name(), damaged("The rest of it"));
    }
  }

  /** Opens a member that holds others; a document is given as it is. */
  private Optional<Part> look(Member member) {
    at = member.name();
    try {
      Opener.Opened opened = opener.orElseThrow().open(member);
      if (opened.container().isEmpty()) {
        return opened.document();
      }
      if (open.size() >= limits.maxDepth()) {
        closeQuietly(opened.container().get());
        return notRead(member.name(), tooDeep());
      }
      open.push(opened.container().get());
      return Optional.empty();
    } catch (Budget.Exhausted e) {
      close();
      return notRead(member.name(), ReadProblem.failed(e.reason()));
    } catch (ReadProblem e) {
      return notRead(member.name(), e);
    } catch (IOException | RuntimeException e) {
      return notRead(member.name(), damaged("It"));
    }
  }

  private ReadProblem tooDeep() {
    return ReadProblem.skipped(
        "Archives are packed one into the other more than "
            + limits.maxDepth()
            + " deep. Unpack the outer ones first.");
  }

  private static ReadProblem damaged(String what) {
    return ReadProblem.failed(
        what
            + " is damaged or cut short and cannot be unpacked. Fetch it again, or unpack it with"
            + " another program.");
  }

  private static String notAFile(Path file) {
    return Files.exists(file)
        ? "It is not a file: check the path."
        : "No such file: check the path.";
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "No such file: check the path.";
    }
    if (e instanceof AccessDeniedException) {
      return "The file may not be opened: check its permissions.";
    }
    return "The file cannot be read from disk: " + e.getClass().getSimpleName() + ".";
  }

  private static Optional<Part> notRead(String name, ReadProblem problem) {
    return Optional.of(new Part.NotRead(name, problem));
  }

  private void closeInnermost() {
    Container innermost = open.pop();
    fruitful.remove(innermost);
    closeQuietly(innermost);
  }

  private static void closeQuietly(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      // It was only read: nothing is lost.
    }
  }

  /** Ends the walk. */
  @Override
  public void close() {
    path = Optional.empty();
    while (!open.isEmpty()) {
      closeInnermost();
    }
    closeQuietly(bottom);
  }
}

package org.cronista.reconciler.sameness;

import java.util.Arrays;
import java.util.Locale;
import org.cronista.model.Block;
import org.cronista.model.BlockView;
import org.cronista.model.Document;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/**
 * The words of a document's text proper, one after the other, each as a hash with its place. Case,
 * punctuation, line ends and what stands between the blocks do not count, and a word parted by a
 * hyphen at a line's end is one word.
 */
final class RunningWords {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** Code points between two words from which on they are not of one passage: a box, notes. */
  private static final int FAR = 300;

  private long[] hashes = new long[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  private RunningWords() {}

  /** The words of all blocks that are the document's own; of the whole text if it has no blocks. */
  static RunningWords of(Document document) {
    RunningWords words = new RunningWords();
    TextIndex index = TextIndex.of(document.text());
    if (document.blocks().isEmpty() && index.length() > 0) {
      words.add(document.text(), index, new Span(0, index.length()));
    }
    for (Block block : document.blocks()) {
      if (block.kind().isCoded()) {
        words.add(BlockView.of(document.text(), index, block));
      }
    }
    return words;
  }

  private void add(BlockView view) {
    String text = view.text();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        add(hash(text, start, i), view.span(start, i));
        start = -1;
      }
    }
  }

  private void add(String text, TextIndex index, Span whole) {
    int start = -1;
    int end = index.toChar(whole.end());
    for (int i = index.toChar(whole.start()); i <= end; i++) {
      boolean letter = i < end && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        add(hash(text, start, i), index.span(start, i));
        start = -1;
      }
    }
  }

  private static long hash(String text, int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    long hash = OFFSET;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash ^ (hash >>> 29);
  }

  private void add(long hash, Span span) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    hashes[size] = hash;
    starts[size] = span.start();
    ends[size] = span.end();
    size++;
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  /** The hash of the word at {@code at}, from 0. */
  long hash(int at) {
    return hashes[at];
  }

  /** Whether the word at {@code at}, from 1, goes on from the one before it. */
  boolean goesOn(int at) {
    return starts[at] - ends[at - 1] < FAR;
  }

  /** From the word {@code first} to the one before {@code end}. */
  Span span(int first, int end) {
    return new Span(starts[first], Math.max(ends[end - 1], starts[first]));
  }
}

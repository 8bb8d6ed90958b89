package org.cronista.coder.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.model.Block;
import org.cronista.model.BlockView;
import org.cronista.model.Mention;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/**
 * A sentence with its tokens, and the way back from tokens to the document's own text.
 *
 * <p>Immutable. Token ranges are given as first and last index, both included.
 */
public final class Sentence {

  private final List<Token> tokens;
  private final boolean parsed;
  private final BlockView view;
  private final TextIndex documentIndex;
  private final Block block;
  private final int order;
  private final int[][] children;

  /**
   * Builds a sentence.
   *
   * @param tokens its tokens, at least one
   * @param parsed whether heads and relations are set
   * @param view the view of the block it stands in
   * @param documentIndex index of the document's text
   * @param block the block it stands in
   * @param order its position among the document's sentences, from 0
   */
  public Sentence(
      List<Token> tokens,
      boolean parsed,
      BlockView view,
      TextIndex documentIndex,
      Block block,
      int order) {
    this.tokens = List.copyOf(tokens);
    this.parsed = parsed;
    this.view = view;
    this.documentIndex = documentIndex;
    this.block = block;
    this.order = order;
    this.children = childrenOf(this.tokens);
  }

  private static int[][] childrenOf(List<Token> tokens) {
    int[] counts = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        counts[token.head()]++;
      }
    }
    int[][] children = new int[tokens.size()][];
    for (int i = 0; i < counts.length; i++) {
      children[i] = new int[counts[i]];
    }
    int[] filled = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        children[token.head()][filled[token.head()]++] = token.index();
      }
    }
    return children;
  }

  /** The tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at an index. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Whether heads and relations are set. */
  public boolean isParsed() {
    return parsed;
  }

  /** The block it stands in. */
  public Block block() {
    return block;
  }

  /** Its position among the document's sentences, from 0. */
  public int order() {
    return order;
  }

  /** The tokens that hang on a token, in text order. */
  public List<Token> children(int index) {
    List<Token> result = new ArrayList<>(children[index].length);
    for (int child : children[index]) {
      result.add(tokens.get(child));
    }
    return result;
  }

  /** The first token that hangs on {@code index} by one of the relations. */
  public Optional<Token> findChild(int index, Relation... relations) {
    for (int child : children[index]) {
      Token token = tokens.get(child);
      if (Arrays.asList(relations).contains(token.relation())) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** All tokens that hang on {@code index} by one of the relations. */
  public List<Token> listChildren(int index, Relation... relations) {
    List<Token> result = new ArrayList<>();
    for (int child : children[index]) {
      Token token = tokens.get(child);
      if (Arrays.asList(relations).contains(token.relation())) {
        result.add(token);
      }
    }
    return result;
  }

  /** The token that {@code index} hangs on; empty for the root. */
  public Optional<Token> findHead(int index) {
    int head = tokens.get(index).head();
    return head < 0 ? Optional.empty() : Optional.of(tokens.get(head));
  }

  /** Whether {@code ancestor} is {@code index} itself or lies on its way to the root. */
  public boolean isUnder(int index, int ancestor) {
    int at = index;
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** Indices of a token and everything that hangs on it, in text order. */
  public int[] subtree(int index) {
    List<Integer> found = new ArrayList<>();
    collect(index, found, 0);
    return found.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private void collect(int index, List<Integer> found, int depth) {
    found.add(index);
    if (depth > tokens.size()) {
      return;
    }
    for (int child : children[index]) {
      collect(child, found, depth + 1);
    }
  }

  /** Where the sentence stands in the document. */
  public Span span() {
    return span(0, tokens.size() - 1);
  }

  /** Where the tokens {@code first} to {@code last} stand in the document. */
  public Span span(int first, int last) {
    return view.span(tokens.get(first).start(), tokens.get(last).end());
  }

  /** The tokens {@code first} to {@code last} as they stand in the document, line ends included. */
  public Mention mention(int first, int last) {
    Span span = span(first, last);
    return new Mention(span, documentIndex.words(span));
  }

  /** The tokens {@code first} to {@code last} as one running line. */
  public String words(int first, int last) {
    return view.text().substring(tokens.get(first).start(), tokens.get(last).end());
  }

  /** The lemmas {@code first} to {@code last}, lower case, joined by one space. */
  public String lemmas(int first, int last) {
    StringBuilder joined = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first) {
        joined.append(' ');
      }
      joined.append(tokens.get(i).lemma());
    }
    return joined.toString();
  }

  /** The forms {@code first} to {@code last}, lower case, joined by one space. */
  public String lowerForms(int first, int last) {
    StringBuilder joined = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first) {
        joined.append(' ');
      }
      joined.append(tokens.get(i).form().toLowerCase(Locale.ROOT));
    }
    return joined.toString();
  }

  /** The running text of the sentence. */
  public String text() {
    return words(0, tokens.size() - 1);
  }

  /** The index of the last token that starts at or before a document offset inside the sentence. */
  public int tokenAt(int documentOffset) {
    int found = 0;
    for (Token token : tokens) {
      if (view.span(token.start(), token.end()).start() <= documentOffset) {
        found = token.index();
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return text();
  }
}

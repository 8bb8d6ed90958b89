package org.cronista.cli.option;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.cronista.model.HeadlineRule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which of several figures for one thing stands in the headline. */
public final class RuleOption {

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      converter = RuleOfLabel.class,
      completionCandidates = Labels.class,
      defaultValue = "most-independent",
      description =
          "Which of several figures stands in headlines: ${COMPLETION-CANDIDATES}"
              + " (default: ${DEFAULT-VALUE}).")
  private HeadlineRule rule = HeadlineRule.MOST_INDEPENDENT;

  /** The rule asked for. */
  public HeadlineRule rule() {
    return rule;
  }

  /** Puts the option on record. */
  public void describe(Map<String, Object> options) {
    options.put("rule", rule.label());
  }

  /** Reads a rule by the word for it. */
  static final class RuleOfLabel implements ITypeConverter<HeadlineRule> {
    @Override
    public HeadlineRule convert(String value) {
      return HeadlineRule.findByLabel(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is not one of " + String.join(", ", new Labels())));
    }
  }

  /** The words for the rules. */
  static final class Labels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(HeadlineRule.values()).map(HeadlineRule::label).iterator();
    }
  }
}

package org.cronista.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.ClaimId;
import org.cronista.model.DocumentId;
import org.cronista.model.EventId;
import org.cronista.model.HeadlineRule;
import org.cronista.model.Measure;
import org.cronista.model.PartialDate;
import org.cronista.model.Quote;
import org.cronista.model.Span;
import org.cronista.model.TollLedger;
import org.cronista.model.TollLedger.Cover;
import org.cronista.model.TollLedger.Entry;
import org.cronista.model.TollLedger.Figure;
import org.cronista.model.TollLedger.Scope;
import org.junit.jupiter.api.Test;

/** The steps of a toll, by the day on which each number was said. */
class TollChartTest {

  @Test
  void everySourceHasItsSteps() {
    String chart =
        chart(
            Scope.EVENT,
            entry("Wire", "2019-11-19", 3),
            entry("Wire", "2019-11-21", 8),
            entry("Gazette", "2019-11-20", 5));

    assertThat(chart.split("<path class=\"step", -1)).hasSize(3);
    assertThat(chart.split("<circle", -1)).hasSize(4);
    assertThat(chart).contains("Wire, 21 November 2019: 8 (“8 dead”)", "19 November 2019");
  }

  @Test
  void aPartAndAnUndatedNumberAreInTheTableOnly() {
    Entry part = entry("Gazette", "2019-11-20", 2, Cover.PART);
    Entry undated = entry("Leaflet", "", 11);

    String chart =
        chart(
            Scope.EVENT,
            entry("Wire", "2019-11-19", 3),
            entry("Wire", "2019-11-21", 8),
            part,
            undated);

    assertThat(chart).doesNotContain("Gazette", "Leaflet");
  }

  @Test
  void numbersOfOneDayOrOfAWholeCountryMakeNoChart() {
    assertThat(chart(Scope.EVENT, entry("A", "2019-11-19", 3), entry("B", "2019-11-19", 8)))
        .isEmpty();
    assertThat(chart(Scope.TOTAL, entry("A", "2019-11-19", 3), entry("B", "2019-11-21", 8)))
        .isEmpty();
  }

  @Test
  void noLabelIsCutOff() {
    String longest = "The Association of Harbour Towns and Inland Parishes Quarterly Review";
    Entry[] entries = new Entry[15];
    for (int i = 0; i < entries.length - 1; i++) {
      entries[i] = entry("Paper " + i, "2019-11-1" + i % 3, 3);
    }
    entries[entries.length - 1] = entry(longest, "2019-11-20", 8);

    String chart = chart(Scope.EVENT, entries);

    assertThat(chart).contains(longest);
    int width = number(chart, "<svg width=\"(\\d+)\"");
    int height = number(chart, "height=\"(\\d+)\"");
    Matcher label =
        Pattern.compile("colour-\\d\" x=\"(\\d+)\" y=\"(\\d+)\"[^>]*>([^<]*)").matcher(chart);
    int labels = 0;
    while (label.find()) {
      // Letters of 12 pixels are some 7 wide at most on the average.
      assertThat(Integer.parseInt(label.group(1)) + 7 * label.group(3).length())
          .isLessThanOrEqualTo(width);
      assertThat(Integer.parseInt(label.group(2))).isLessThanOrEqualTo(height);
      labels++;
    }
    assertThat(labels).isEqualTo(entries.length);
  }

  private static int number(String words, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(words);
    assertThat(found.find()).isTrue();
    return Integer.parseInt(found.group(1));
  }

  private static String chart(Scope scope, Entry... entries) {
    Html html = new Html();
    new TollChart(
            new TollLedger(
                "t_1",
                scope,
                Optional.of(EventId.of("1")),
                "Dead in Arle",
                Measure.KILLED,
                HeadlineRule.MOST_INDEPENDENT,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(entries)))
        .write(html);
    return html.toString();
  }

  private static Entry entry(String source, String saidOn, int dead) {
    return entry(source, saidOn, dead, Cover.WHOLE);
  }

  private static Entry entry(String source, String saidOn, int dead, Cover cover) {
    double number = dead;
    Figure figure =
        new Figure(number, Optional.of(number), Optional.of(number), Integer.toString(dead));
    DocumentId document = DocumentId.of(source);
    return new Entry(
        source,
        Optional.empty(),
        false,
        PartialDate.parse(saidOn),
        Optional.empty(),
        cover,
        figure,
        Optional.empty(),
        new ClaimId("c_0000000000000001"),
        new Quote(document, new Span(0, 6), dead + " dead"));
  }
}

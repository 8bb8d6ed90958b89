package org.cronista.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cronista.publisher.format.GraphMl;
import org.cronista.publisher.format.HxlTable;
import org.cronista.publisher.view.Dossier;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Files for humanitarian tables and graph programs. */
class ExchangeTest {

  private final Dossier dossier = Dossier.of(TwoCrises.chronology(), 0.5);

  @Test
  void hxlHasARowOfHashtagsUnderTheHeaders() throws IOException {
    StringWriter out = new StringWriter();
    new HxlTable(dossier).write(out);
    List<String> lines = out.toString().lines().toList();

    assertThat(lines.get(0)).startsWith("Event,Type,");
    assertThat(lines.get(1).split(","))
        .containsExactly(HxlTable.TAGS.toArray(String[]::new))
        .allMatch(tag -> tag.matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*"));
    assertThat(HxlTable.TAGS).doesNotHaveDuplicates();
    assertThat(lines)
        .hasSize(2 + (int) dossier.events().stream().filter(dossier::happened).count());
    assertThat(lines.get(2)).contains("KOR").contains(",17,");
  }

  @Test
  void graphMlIsOneGraphInWhichEveryEdgeHasItsEnds() throws Exception {
    StringWriter out = new StringWriter();
    new GraphMl(dossier).write(out);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document graph =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(out.toString())));

    assertThat(graph.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://graphml.graphdrawing.org/xmlns");
    Set<String> nodes = new HashSet<>();
    NodeList all = graph.getElementsByTagNameNS("*", "node");
    for (int at = 0; at < all.getLength(); at++) {
      assertThat(nodes.add(((Element) all.item(at)).getAttribute("id"))).isTrue();
    }
    NodeList edges = graph.getElementsByTagNameNS("*", "edge");
    assertThat(edges.getLength()).isPositive();
    for (int at = 0; at < edges.getLength(); at++) {
      Element edge = (Element) edges.item(at);
      assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
    }
    Set<String> keys = new HashSet<>();
    NodeList declared = graph.getElementsByTagNameNS("*", "key");
    for (int at = 0; at < declared.getLength(); at++) {
      keys.add(((Element) declared.item(at)).getAttribute("id"));
    }
    NodeList data = graph.getElementsByTagNameNS("*", "data");
    for (int at = 0; at < data.getLength(); at++) {
      assertThat(keys).contains(((Element) data.item(at)).getAttribute("key"));
    }
  }
}

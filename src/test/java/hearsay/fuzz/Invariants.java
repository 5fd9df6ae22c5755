package hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Attribution;
import hearsay.model.Finding;
import hearsay.model.Reference;
import hearsay.model.Shipment;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.pipeline.Pipeline;
import hearsay.pipeline.Reading;
import hearsay.vocab.Nif;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;

/** What holds of everything that is understood, whatever the text. */
final class Invariants {
  private final Pipeline pipeline;

  Invariants(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** All of them; {@code reading} must come from the same pipeline. */
  void check(Reading reading) {
    spansLieInTheText(reading);
    Model graph = pipeline.graph(reading);
    mentionsAreTheirWords(reading, graph);
    Reading again = pipeline.understand(reading.annotated());
    assertThat(again.findings()).isEqualTo(reading.findings());
    assertThat(again.dossier()).isEqualTo(reading.dossier());
    assertThat(pipeline.graph(again).isIsomorphicWith(graph)).isTrue();
  }

  private static void spansLieInTheText(Reading reading) {
    Span text = new Span(0, Math.max(1, reading.annotated().text().length()));
    for (Finding finding : reading.findings()) {
      assertThat(spans(finding)).as("spans of %s", finding).allMatch(text::contains);
    }
  }

  private static void mentionsAreTheirWords(Reading reading, Model graph) {
    for (Resource place : graph.listSubjectsWithProperty(Nif.ANCHOR_OF).toList()) {
      int begin = place.getProperty(Nif.BEGIN_INDEX).getInt();
      int end = place.getProperty(Nif.END_INDEX).getInt();
      assertThat(reading.annotated().text().substring(begin, end))
          .isEqualTo(place.getProperty(Nif.ANCHOR_OF).getString());
    }
  }

  private static List<Span> spans(Finding finding) {
    List<Span> spans = new ArrayList<>(List.of(finding.evidence().span()));
    switch (finding) {
      case Attribution attribution -> {
        add(spans, attribution.source(), attribution.addressee());
        add(spans, attribution.cue());
        add(spans, attribution.content());
        attribution.saidOn().ifPresent(spans::add);
      }
      case StateOfMind state -> {
        add(spans, state.experiencer(), Optional.empty());
        add(spans, state.expression());
        add(spans, state.target());
      }
      case Shipment shipment -> {
        add(spans, shipment.sender(), shipment.recipient());
        add(spans, shipment.carrier(), Optional.empty());
        add(spans, List.of(shipment.goods(), shipment.trigger()));
        shipment.quantity().ifPresent(quantity -> spans.add(quantity.span()));
        shipment.when().ifPresent(spans::add);
        shipment.origin().ifPresent(spans::add);
        shipment.destination().ifPresent(spans::add);
      }
    }
    return spans;
  }

  private static void add(List<Span> spans, Collection<Span> more) {
    spans.addAll(more);
  }

  private static void add(List<Span> spans, Optional<Reference> one, Optional<Reference> other) {
    one.map(Reference::span).ifPresent(spans::add);
    other.map(Reference::span).ifPresent(spans::add);
  }
}

package hearsay.cli;

import hearsay.HearsayException;
import hearsay.explore.Filter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which claims a command works on, by the names of a {@link Filter}. */
final class FilterOptions {
  private static final String ACTOR = "ACTOR";
  private static final String CONCEPT = "WORD";
  private static final String DAY = "DAY";

  @Option(names = "--q", paramLabel = "WORDS", description = "What the words say.")
  List<String> q = List.of();

  @Option(names = "--source", paramLabel = ACTOR, description = "Who claims it.")
  List<String> source = List.of();

  @Option(names = "--about", paramLabel = ACTOR, description = "Whom it concerns.")
  List<String> about = List.of();

  @Option(names = "--experiencer", paramLabel = ACTOR, description = "Whose state of mind it is.")
  List<String> experiencer = List.of();

  @Option(names = "--toward", paramLabel = ACTOR, description = "Whom a state of mind is about.")
  List<String> toward = List.of();

  @Option(names = "--sender", paramLabel = ACTOR, description = "Who sends.")
  List<String> sender = List.of();

  @Option(names = "--recipient", paramLabel = ACTOR, description = "Who receives.")
  List<String> recipient = List.of();

  @Option(names = "--attitude", paramLabel = CONCEPT, description = "The state of mind: worried.")
  List<String> attitude = List.of();

  @Option(names = "--goods", paramLabel = CONCEPT, description = "What is sent: arms.")
  List<String> goods = List.of();

  @Option(names = "--act", paramLabel = CONCEPT, description = "The speech act: denial.")
  List<String> act = List.of();

  @Option(names = "--kind", paramLabel = "KIND", description = "One of text, state, shipment.")
  List<String> kind = List.of();

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      description = "One of affirms, denies, asks, demands, leaves-open.")
  List<String> stance = List.of();

  @Option(names = "--polarity", paramLabel = "POLARITY", description = "One of positive, negative.")
  List<String> polarity = List.of();

  @Option(
      names = "--certainty",
      paramLabel = "CERTAINTY",
      description = "One of certain, probable, possible.")
  List<String> certainty = List.of();

  @Option(names = "--outlet", paramLabel = ACTOR, description = "Who published it.")
  List<String> outlet = List.of();

  @Option(
      names = "--named",
      paramLabel = "true|false",
      description = "Whether the source has a name.")
  List<String> named = List.of();

  @Option(names = "--article", paramLabel = "ID", description = "The article.")
  List<String> article = List.of();

  @Option(
      names = "--since",
      paramLabel = DAY,
      description = "The first day of publication: 2024-10-23.")
  List<String> since = List.of();

  @Option(names = "--until", paramLabel = DAY, description = "The last day of publication.")
  List<String> until = List.of();

  @Option(
      names = {"-f", "--filter"},
      paramLabel = "QUERY",
      description = "All in one, as addresses have it: 'source=China&stance=denies'.")
  String query = "";

  /** The filter that the options tell. */
  Filter filter() {
    Filter filter = Filter.parse(query);
    for (Map.Entry<String, List<String>> option : given().entrySet()) {
      filter = with(filter, option.getKey(), option.getValue());
    }
    return filter;
  }

  private static Filter with(Filter filter, String name, List<String> values) {
    if (values.isEmpty()) {
      return filter;
    }
    if (!filter.of(name).isEmpty()) {
      throw HearsayException.of(
          "--%s and --filter both name a %s.".formatted(name, name), "Leave one of them out.");
    }
    return filter.with(name, values);
  }

  private Map<String, List<String>> given() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    given.put("q", q);
    given.put("source", source);
    given.put("about", about);
    given.put("experiencer", experiencer);
    given.put("toward", toward);
    given.put("sender", sender);
    given.put("recipient", recipient);
    given.put("attitude", attitude);
    given.put("goods", goods);
    given.put("act", act);
    given.put("kind", kind);
    given.put("stance", stance);
    given.put("polarity", polarity);
    given.put("certainty", certainty);
    given.put("outlet", outlet);
    given.put("named", named);
    given.put("article", article);
    given.put("since", since);
    given.put("until", until);
    return given;
  }
}

package hearsay.cli;

import hearsay.HearsayException;
import hearsay.explore.Field;
import hearsay.explore.Filter;
import java.util.List;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Which claims a command works on: an option for each {@link Field} of a {@link Filter}. A command
 * that mixes them in names {@link OnePerField} as its {@code modelTransformer}.
 */
final class FilterOptions {
  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  @Option(
      names = {"-f", "--filter"},
      paramLabel = "QUERY",
      description = "All in one, as addresses have it: 'source=China&stance=denies'.")
  String query = "";

  /** Gives a command the option of each field. */
  static final class OnePerField implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec command) {
      for (Field field : Field.values()) {
        command.addOption(
            OptionSpec.builder(name(field))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label(field))
                .description(description(field))
                .build());
      }
      return command;
    }

    private static String label(Field field) {
      return switch (field.kind()) {
        case WORDS -> "WORDS";
        case ACTOR -> "ACTOR";
        case CONCEPT -> "WORD";
        case CHOICE -> field.name();
        case ARTICLE -> "ID";
        case DAY -> "DAY";
      };
    }

    private static String description(Field field) {
      String choices = String.join(", ", field.choices());
      return field.meaning() + (choices.isEmpty() ? "." : ": %s.".formatted(choices));
    }
  }

  /** The filter that the options tell. */
  Filter filter() {
    Filter filter = Filter.parse(query);
    for (Field field : Field.values()) {
      filter = with(filter, field);
    }
    return filter;
  }

  private Filter with(Filter filter, Field field) {
    List<String> values =
        command.commandLine().getParseResult().matchedOptionValue(name(field), List.of());
    if (!values.isEmpty() && !filter.of(field.word()).isEmpty()) {
      throw HearsayException.of(
          "%s and --filter both name a %s.".formatted(name(field), field.word()),
          "Leave one of them out.");
    }
    return values.isEmpty() ? filter : filter.with(field.word(), values);
  }

  private static String name(Field field) {
    return "--" + field.word();
  }
}

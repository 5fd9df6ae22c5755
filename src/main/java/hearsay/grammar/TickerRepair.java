package hearsay.grammar;

import hearsay.model.Sentence;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a firm's symbol at the exchange hang on its name.
 *
 * <pre>
 * Dorton Group Inc &lt;DGI&gt; said: read as [Dorton Group Inc] &lt;- compound -- &lt;DGI&gt; &lt;- nsubj -- said
 *                              mended to &lt;DGI&gt; -- dep -&gt; Inc &lt;- nsubj -- said
 * </pre>
 */
final class TickerRepair {
  private static final Pattern TICKER = Pattern.compile("<[\\p{Alnum}.&-]+>");

  private TickerRepair() {}

  static Optional<Sentence> at(Sentence sentence, Token ticker) {
    if (ticker.index() == 0 || !TICKER.matcher(ticker.word()).matches()) {
      return Optional.empty();
    }
    Token name = sentence.tokens().get(ticker.index() - 1);
    if (name.head() != ticker.index() || !Tree.is(name, "compound", "amod", "nummod")) {
      return Optional.empty();
    }
    List<Token> tokens =
        sentence.tokens().stream().map(token -> relinked(token, ticker, name)).toList();
    return Optional.of(new Sentence(sentence.block(), tokens));
  }

  private static Token relinked(Token token, Token ticker, Token name) {
    if (token.index() == ticker.index()) {
      return Repairs.linked(token, name.index(), "dep");
    }
    if (token.index() == name.index()) {
      return Repairs.linked(token, ticker.head(), ticker.relation());
    }
    return token.head() == ticker.index()
        ? Repairs.linked(token, name.index(), token.relation())
        : token;
  }
}

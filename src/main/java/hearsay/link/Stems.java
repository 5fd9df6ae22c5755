package hearsay.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of the words of a text, in lower case, without articles, prepositions and the like. */
final class Stems {
  private final Analyzer analyzer = new EnglishAnalyzer();

  List<String> of(String text) {
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      List<String> stems = new ArrayList<>();
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(word.toString());
      }
      tokens.end();
      return stems;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package hearsay.fuzz;

import hearsay.annotate.Annotator;
import hearsay.annotate.Excerpt;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.model.Sentence;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives words any grammar that a parser might come up with, good or bad, in no time; the same text
 * always gets the same.
 */
final class RandomAnnotator implements Annotator {
  private static final int LONGEST = 250;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+|``|''|\\X");
  private static final List<String> TAGS =
      List.of(
          "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBZ", "VBP", "VBG", "VBN", "JJ", "RB", "IN",
          "DT", "PRP", "PRP$", "CD", "TO", "MD", "WP", "WDT", "CC", "POS", ",", ".", ":");
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "obl",
          "obl:tmod",
          "nmod",
          "nmod:poss",
          "ccomp",
          "xcomp",
          "advcl",
          "acl",
          "acl:relcl",
          "amod",
          "compound",
          "compound:prt",
          "appos",
          "conj",
          "cc",
          "case",
          "mark",
          "aux",
          "aux:pass",
          "cop",
          "advmod",
          "det",
          "nummod",
          "parataxis",
          "dep",
          "punct",
          "csubj",
          "expl");
  private static final Map<String, String> LEMMAS =
      Map.of(
          "said",
          "say",
          "was",
          "be",
          "is",
          "be",
          "has",
          "have",
          "denied",
          "deny",
          "sent",
          "send",
          "shells",
          "shell",
          "officials",
          "official",
          "told",
          "tell",
          "worried",
          "worried");

  @Override
  public AnnotatedArticle annotate(Article article) {
    SplittableRandom random = new SplittableRandom(article.text().hashCode());
    List<Sentence> sentences = new ArrayList<>();
    for (Excerpt.Stretch stretch : Excerpt.of(article).stretches()) {
      List<Span> words = new ArrayList<>();
      Matcher matcher = WORD.matcher(stretch.span().in(article.text()));
      while (matcher.find()) {
        if (!matcher.group().isBlank()) {
          int start = stretch.span().start();
          words.add(new Span(start + matcher.start(), start + matcher.end()));
        }
        if (words.size() == LONGEST || (matcher.group().equals(".") && !words.isEmpty())) {
          sentences.add(sentence(article, stretch.block(), words, random));
          words.clear();
        }
      }
      if (!words.isEmpty()) {
        sentences.add(sentence(article, stretch.block(), words, random));
      }
    }
    return new AnnotatedArticle(article, sentences);
  }

  private static Sentence sentence(
      Article article, int block, List<Span> words, SplittableRandom random) {
    int root = random.nextInt(words.size());
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int nearer = i == root ? -1 : Math.abs(i - root);
      int step = nearer <= 0 ? 0 : 1 + random.nextInt(Math.min(nearer, 4));
      int head = i == root ? -1 : i < root ? i + step : i - step;
      tokens.add(token(words.get(i), article.text(), i, head, random));
    }
    return new Sentence(block, tokens);
  }

  private static Token token(Span span, String text, int index, int head, SplittableRandom random) {
    String word = span.in(text);
    String small = word.toLowerCase(Locale.ROOT);
    boolean name = Character.isUpperCase(word.charAt(0)) && random.nextInt(4) > 0;
    List<Token.Entity> entities = List.of(Token.Entity.values());
    return new Token(
        index,
        span,
        word,
        name ? word : LEMMAS.getOrDefault(small, small),
        tag(small, name, random),
        head,
        head < 0 ? "root" : RELATIONS.get(random.nextInt(RELATIONS.size())),
        name ? entities.get(random.nextInt(entities.size())) : Token.Entity.NONE);
  }

  private static String tag(String small, boolean name, SplittableRandom random) {
    if (LEMMAS.containsKey(small) && random.nextInt(4) > 0) {
      return small.endsWith("s") && !small.equals("was") ? "NNS" : "VBD";
    }
    return name ? "NNP" : TAGS.get(random.nextInt(TAGS.size()));
  }
}

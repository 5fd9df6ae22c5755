package hearsay.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * What a text index holds, and whether that is what it should hold; each text is compared by a
 * number of its own.
 */
final class TextContents {
  private static final int HEX = 16;
  private static final int DIGITS = 15;
  private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{%d}".formatted(DIGITS));

  private TextContents() {}

  /** How many texts the index holds, which it knows without counting them. */
  static long count(TextIndexLucene text) {
    return text.getIndexWriter().getDocStats().numDocs;
  }

  /** Whether the index holds all texts of the triples and no others. */
  static boolean fit(TextIndexLucene text, DatasetGraph triples) throws IOException {
    return Arrays.equals(wanted(text, triples), held(text));
  }

  private static long[] wanted(TextIndexLucene text, DatasetGraph triples) {
    LongStream.Builder texts = LongStream.builder();
    TextSync.each(text, triples, entity -> texts.add(number(entity)));
    return texts.build().sorted().distinct().toArray();
  }

  private static long number(Entity entity) {
    Map.Entry<String, Object> field = entity.getMap().entrySet().iterator().next();
    return number(entity.getChecksum(field.getKey(), String.valueOf(field.getValue())));
  }

  /** A number that no text has if the name is damaged. */
  private static long number(String uid) {
    return NUMBER.matcher(uid).lookingAt() ? Long.parseLong(uid.substring(0, DIGITS), HEX) : -1;
  }

  private static long[] held(TextIndexLucene text) throws IOException {
    LongStream.Builder texts = LongStream.builder();
    try (DirectoryReader reader = DirectoryReader.open(text.getDirectory())) {
      for (LeafReaderContext part : reader.leaves()) {
        addAll(part.reader(), text.getDocDef().getUidField(), texts);
      }
    }
    return texts.build().sorted().distinct().toArray();
  }

  private static void addAll(LeafReader part, String field, LongStream.Builder texts)
      throws IOException {
    Terms terms = part.terms(field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      if (isLive(each.postings(null, PostingsEnum.NONE), part.getLiveDocs())) {
        texts.add(number(each.term().utf8ToString()));
      }
    }
  }

  private static boolean isLive(PostingsEnum places, @Nullable Bits live) throws IOException {
    int place = places.nextDoc();
    while (place != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(place)) {
        return true;
      }
      place = places.nextDoc();
    }
    return false;
  }
}

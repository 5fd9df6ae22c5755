package hearsay.resolve;

import hearsay.model.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom a stretch of text is about: all who are named in it. */
final class Topics {
  private final Scene scene;
  private final Mentions mentions;

  Topics(Scene scene, Mentions mentions) {
    this.scene = scene;
    this.mentions = mentions;
  }

  List<String> of(List<Span> pieces) {
    Set<String> about = new LinkedHashSet<>();
    for (Span piece : pieces) {
      int first = scene.sentenceAt(piece.start());
      for (int i = first; i >= 0 && i < scene.trees().size(); i++) {
        if (scene.tree(i).sentence().span().start() >= piece.end()) {
          break;
        }
        mentions.names(i).stream()
            .filter(name -> piece.contains(name.span()))
            .flatMap(name -> mentions.draft(name).stream())
            .peek(Draft::use)
            .map(Draft::id)
            .forEach(about::add);
      }
    }
    return List.copyOf(about);
  }
}

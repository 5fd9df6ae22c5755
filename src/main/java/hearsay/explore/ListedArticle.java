package hearsay.explore;

/** An article in a list, with how many claims it has. */
public record ListedArticle(Card.Origin article, int claims) {}

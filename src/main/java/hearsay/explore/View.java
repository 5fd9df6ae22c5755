package hearsay.explore;

import java.util.List;

/**
 * The claims of a filter, as a page shows them first.
 *
 * @param total how many claims there are
 * @param assertions in how many assertions
 * @param articles in how many articles
 * @param origins in how many articles, copies counted once
 * @param sparql a query that gives the same claims
 * @param query the filter as an address has it
 */
public record View(
    int total,
    int assertions,
    int articles,
    int origins,
    Paged<Group> groups,
    List<Facet> facets,
    String sparql,
    String query) {
  public View {
    facets = List.copyOf(facets);
  }
}

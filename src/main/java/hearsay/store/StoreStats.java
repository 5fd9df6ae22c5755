package hearsay.store;

/**
 * How much the store holds.
 *
 * @param actors those that some article names, not all of the gazetteer
 * @param quads those of the articles
 * @param bytes on disk, text index included; 0 in memory
 */
public record StoreStats(
    long articles,
    long assertions,
    long states,
    long shipments,
    long actors,
    long quads,
    long bytes) {}

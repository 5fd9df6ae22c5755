package hearsay.read;

import java.util.Optional;

/**
 * Bytes that hold one article or many, and what came with them.
 *
 * @param origin what people and error messages call it; also what an article without an address is
 *     known by
 * @param mediaType as an HTTP header tells it, with or without a charset; the bytes themselves are
 *     believed first
 */
@SuppressWarnings("ArrayRecordComponent") // made, read once and dropped; never compared
public record Raw(String origin, Optional<String> mediaType, byte[] bytes) {}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

/**
 * What a candidate of a draw got.
 *
 * @param company identifier, as it was hashed
 * @param hash SHA-256 of the seed, a stroke and the identifier, in 64 hexadecimal digits
 */
public record Lot(String company, String hash, boolean isDrawn) {}

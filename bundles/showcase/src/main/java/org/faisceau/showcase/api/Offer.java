// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.kernel.spi.Shown.Sort;

/**
 * Something that could be shown, for who may note what its owner says.
 *
 * @param owner name of the organisation it belongs to; empty for the Living-Lab's own
 */
public record Offer(Piece piece, Sort sort, String owner) {}

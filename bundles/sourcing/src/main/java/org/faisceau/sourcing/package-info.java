// SPDX-License-Identifier: Apache-2.0
/**
 * Looking at the market before buying, and treating companies alike while one does.
 *
 * <p>A campaign asks a panel of companies about a need and ends with what a named person found of the offer. Everything a company is
 * told stands in the ledger ({@link org.faisceau.sourcing.api.Ledger}): when, by whom, through which technique; what one knows and
 * another does not is shown and mended in one click. A campaign is not concluded before its duties are done
 * ({@link org.faisceau.sourcing.ConclusionRule}). Begin reading at {@link org.faisceau.sourcing.api.Campaigns}.
 *
 * <p>It knows the platform and {@code directory}, which are never off. Without {@code needs} a campaign does not name its need, and what
 * that need's readers know is not noted by itself. Without {@code purchases} a technique finds no contract of others, and is told why.
 */
@NullMarked
package org.faisceau.sourcing;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What public buyers need: needs, purchase forecasts and calls for expressions of interest, from draft to closing.
 *
 * <p>A need says objectives, expected results and functions, not a specification: a company may have an answer the buyer does not know.
 * It never leaves its life ({@link org.faisceau.needs.api.NeedState}), and what a person may not see is absent everywhere. Begin
 * reading at {@link org.faisceau.needs.api.Needs}.
 *
 * <p>It knows the platform and {@code directory}, which are never off, and no other business bundle. Others add their panels and
 * actions to a need; without them a need is a sheet with its history. Deeds that are told of contracts say whether one followed; without them
 * its people are asked.
 */
@NullMarked
package org.faisceau.needs;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Purchase planning: the buyer’s forecasts of a year, published for everybody in words and as open files (CSV in APProch’s columns, OCDS,
 * Atom), with what changed since last time. Begin reading at {@link org.faisceau.planning.PurchasePlanning}. Without {@code sourcing} it is
 * not called; without {@code needs} it is told that no forecast is at hand.
 */
@NullMarked
package org.faisceau.planning;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Benchmarking: what other buyers did for a need like this one, criteria by authority, taken from contracts and from talks with them, each with
 * its source. Begin reading at {@link org.faisceau.benchmarking.Benchmarking}. Without {@code sourcing} it is not called; without
 * {@code purchases} it is told that no contract is at hand.
 */
@NullMarked
package org.faisceau.benchmarking;

import org.jspecify.annotations.NullMarked;

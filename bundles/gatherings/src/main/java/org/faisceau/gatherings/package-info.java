// SPDX-License-Identifier: Apache-2.0
/**
 * Gatherings: from a date and a format to a meeting that runs by itself.
 *
 * <p>A gathering has a date, hours, a place and a format ({@link org.faisceau.gatherings.api.Format}), from which its plan, programme,
 * material and papers come. What the process sheet of the Living-Lab says and what is proposed stay apart, on every element. Each capability
 * has a table and a register of its own; {@link org.faisceau.gatherings.api.Gatherings} holds but what a gathering is. Begin reading there.
 *
 * <p>It knows the platform and {@code directory}, which are never off. What others do with a gathering comes by kinds, deeds, panels and
 * actions.
 */
@NullMarked
package org.faisceau.gatherings;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * A cluster: an association that leads companies, authorities and laboratories by sector. It has members, groups with series of meetings whose
 * decisions become needs, support given with the time it took, and key figures counted since a year. It knows the platform alone; what
 * others did comes as {@link org.faisceau.kernel.spi.Deed}, needs by their {@link org.faisceau.kernel.spi.Kind}. A decision is the
 * {@link org.faisceau.kernel.spi.Cause} of a need. Without {@code needs}, {@code gatherings} or {@code projects} their figures stay empty and name the module. Begin reading at {@link org.faisceau.clusters.api.Clusters}.
 */
@NullMarked
package org.faisceau.clusters;

import org.jspecify.annotations.NullMarked;

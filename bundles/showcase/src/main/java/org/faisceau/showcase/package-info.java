// SPDX-License-Identifier: Apache-2.0
/**
 * The showcase: what everybody sees of the Living-Lab, without account.
 *
 * <p>Residents, solutions, demonstrators, needs, dates and stories are offered by the bundles that keep them
 * ({@link org.faisceau.kernel.spi.Shown}); one is shown once its owner agreed, on a day that is told, and until somebody withdraws it. Brochures,
 * pieces for a web site and newsletters are choices of what is shown, never copies. Begin reading at
 * {@link org.faisceau.showcase.api.Showcase}.
 *
 * <p>It knows the platform and {@code directory}, which are never off. What a stopped module kept is not shown until it runs again; its
 * agreements stay. It counts no visitor and asks no other host for anything.
 */
@NullMarked
package org.faisceau.showcase;

import org.jspecify.annotations.NullMarked;

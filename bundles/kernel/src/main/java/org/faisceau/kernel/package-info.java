// SPDX-License-Identifier: Apache-2.0
/**
 * The values that every bundle shares. The kernel knows nobody and keeps no state but the clock.
 *
 * <p>It refuses business words: a need, a dossier or a charter has no place here. Begin with {@link
 * org.faisceau.kernel.api.Ref}, {@link org.faisceau.kernel.api.Actor} and {@link org.faisceau.kernel.spi.Kind}.
 */
@NullMarked
package org.faisceau.kernel;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * The catalogue every other bundle points to: organisations, with their SIREN checked. People and solutions follow.
 *
 * <p>A legal person is recorded once: a second record with the same SIREN is refused and the first is named. Nothing is deleted
 * here, since others point to it. Begin reading at {@link org.faisceau.directory.api.Organisations}.
 *
 * <p>It is never off and has no tie to a business bundle.
 */
@NullMarked
package org.faisceau.directory;

import org.jspecify.annotations.NullMarked;

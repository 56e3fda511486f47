// SPDX-License-Identifier: Apache-2.0
/**
 * The catalogue every other bundle points to: organisations, with their SIREN checked, their people, the solutions they offer, and who was
 * introduced to whom.
 *
 * <p>A legal person is recorded once: a second record with the same SIREN is refused and the first is named. Others
 * point to what is here: a sheet that was merged leads to the one that took it over, and one that is held by a record of another bundle
 * does not leave the bin. What nothing holds ends there after thirty days. People are erased when their record ends or they ask. Begin reading at
 * {@link org.faisceau.directory.api.Organisations}, {@link org.faisceau.directory.api.Solutions} and
 * {@link org.faisceau.directory.api.Introductions}.
 *
 * <p>It is never off and has no tie to a business bundle: themes and needs are codes and references, named by whoever keeps them.
 */
@NullMarked
package org.faisceau.directory;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The promise of gatherings. Begin reading at {@link org.faisceau.gatherings.api.Gatherings}. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.3.0")
@NullMarked
package org.faisceau.gatherings.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

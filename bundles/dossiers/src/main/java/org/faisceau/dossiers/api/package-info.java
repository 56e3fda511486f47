// SPDX-License-Identifier: Apache-2.0
/** The promise of dossiers. Begin reading at {@link org.faisceau.dossiers.api.Dossiers}. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.0.0")
@NullMarked
package org.faisceau.dossiers.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

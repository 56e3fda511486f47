// SPDX-License-Identifier: Apache-2.0
/** The promise of the library. Begin reading at {@link org.faisceau.library.api.Works}. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.0.0")
@NullMarked
package org.faisceau.library.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

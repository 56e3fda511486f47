// SPDX-License-Identifier: Apache-2.0
/** The promise of the showcase. Begin reading at {@link org.faisceau.showcase.api.Showcase}. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.0.0")
@NullMarked
package org.faisceau.showcase.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

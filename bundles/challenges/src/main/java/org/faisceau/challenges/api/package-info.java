// SPDX-License-Identifier: Apache-2.0
/** The promise of challenges. Begin reading at {@link org.faisceau.challenges.api.Challenges}. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.1.0")
@NullMarked
package org.faisceau.challenges.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

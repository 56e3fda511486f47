// SPDX-License-Identifier: Apache-2.0
/** The promise of funding. Begin reading at {@link org.faisceau.funding.api.Plans}. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.1.0")
@NullMarked
package org.faisceau.funding.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/** The promise of the network. Begin reading at {@link org.faisceau.network.api.Structures}. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.0.0")
@NullMarked
package org.faisceau.network.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

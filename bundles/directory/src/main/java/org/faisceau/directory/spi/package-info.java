// SPDX-License-Identifier: Apache-2.0
/** What a bundle publishes whose records belong to organisations. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.0.0")
@NullMarked
package org.faisceau.directory.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/** What the shell's whiteboards need of bundles that keep their records in rows of the store. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.0.0")
@NullMarked
package org.faisceau.console.spi.rows;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

// SPDX-License-Identifier: Apache-2.0
/** Values, texts, the clock and identifiers: what everybody may use. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.1.0")
@NullMarked
package org.faisceau.kernel.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

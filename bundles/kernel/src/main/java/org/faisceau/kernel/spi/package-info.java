// SPDX-License-Identifier: Apache-2.0
/** Whiteboards of the kernel: what a bundle publishes so that others can name, count and run its things. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.0.0")
@NullMarked
package org.faisceau.kernel.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

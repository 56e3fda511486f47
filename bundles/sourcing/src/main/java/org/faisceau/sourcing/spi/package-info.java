// SPDX-License-Identifier: Apache-2.0
/** What a sourcing technique is made of. Begin reading at {@link org.faisceau.sourcing.spi.Technique}. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.7.0")
@NullMarked
package org.faisceau.sourcing.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

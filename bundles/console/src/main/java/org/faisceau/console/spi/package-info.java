// SPDX-License-Identifier: Apache-2.0
/** What a bundle publishes to have pages, cards, panels, actions, perspectives and REST resources. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.0.0")
@NullMarked
package org.faisceau.console.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

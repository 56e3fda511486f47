// SPDX-License-Identifier: Apache-2.0
/** What others may know of Living-Labs and their charters. Begin reading at {@link org.faisceau.charters.api.Labs}. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.2.0")
@NullMarked
package org.faisceau.charters.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
